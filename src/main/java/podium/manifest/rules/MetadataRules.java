package podium.manifest.rules;

import podium.manifest.schema.Kind;

/** Names, labels and annotations of any object. Rule: api.md §4.2. */
final class MetadataRules {
    private MetadataRules() {
    }

    static void object(Value root, Kind kind, Causes causes) {
        Value name = root.field("metadata").field("name");
        if (name.text().isEmpty() && root.field("metadata").field("generateName").text().isEmpty()) {
            causes.required(name, "name or generateName is required", "Every object has a name.");
        }
    }
}
