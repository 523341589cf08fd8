package podium.manifest.rules;

import java.util.List;
import java.util.function.Function;
import podium.manifest.schema.Kind;

/** Names, labels, annotations and finalizers of any object. Rule: api.md §4.2. */
final class MetadataRules {
    private static final List<String> LABEL_KINDS = List.of("StatefulSet.apps", "Namespace", "Service");
    private static final List<String> SEGMENT_KINDS = List.of("Role", "ClusterRole", "RoleBinding",
            "ClusterRoleBinding", "CertificateSigningRequest", "APIService");
    private static final List<String> STANDARD_FINALIZERS = List.of("kubernetes", "orphan", "foregroundDeletion");

    private MetadataRules() {
    }

    static void object(Value root, Kind kind, Causes causes) {
        Value metadata = root.field("metadata");
        Function<String, List<String>> form = form(kind);
        Value name = metadata.field("name");
        Value generated = metadata.field("generateName");
        if (!generated.text().isEmpty()) {
            String stem = generated.text().replaceFirst("-$", "");
            form.apply(stem).forEach(why -> causes.invalid(generated, why, "The stem of a name obeys its rules."));
        }
        if (!name.text().isEmpty()) Checks.formed(name, form, causes);
        else if (generated.text().isEmpty()) {
            causes.required(name, "name or generateName is required", "Every object has a name.");
        }
        Checks.labels(metadata.field("labels"), causes);
        Checks.annotations(metadata.field("annotations"), causes);
        metadata.field("finalizers").items().forEach(f -> finalizer(f, causes));
    }

    private static Function<String, List<String>> form(Kind kind) {
        if (SEGMENT_KINDS.contains(kind.name())) return Names::pathSegment;
        return LABEL_KINDS.contains(kind.qualified()) ? Names::label : Names::subdomain;
    }

    private static void finalizer(Value finalizer, Causes causes) {
        Names.key(finalizer.text()).forEach(why -> causes.invalid(finalizer, why, "A finalizer is a qualified name."));
        if (!finalizer.text().contains("/") && !STANDARD_FINALIZERS.contains(finalizer.text())) {
            causes.invalid(finalizer, "name is neither a standard finalizer name nor is it fully qualified",
                    "A finalizer of your own has a domain and a slash before its name.");
        }
    }
}
