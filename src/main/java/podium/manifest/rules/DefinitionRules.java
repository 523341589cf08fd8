package podium.manifest.rules;

import java.util.List;
import podium.manifest.tree.GoJson;

/** Definitions of custom resources: their names, versions, and that each version has a structural schema. */
final class DefinitionRules {
    private static final String SCHEMA_RULE = "Every version describes its objects, and every field has a type.";
    private static final String APPROVAL = "api-approved.kubernetes.io";

    private DefinitionRules() {
    }

    static void check(Value root, Causes causes) {
        Value spec = root.field("spec");
        String group = spec.field("group").text();
        Value plural = spec.field("names").field("plural");
        Value name = root.field("metadata").field("name");
        if (!name.text().equals(plural.text() + "." + group)) {
            causes.invalid(name, "must be spec.names.plural+\".\"+spec.group", "The name follows from these two.");
        }
        Checks.named(spec.field("group"), Names::subdomain, causes);
        Checks.oneOf(spec.field("scope"), List.of("Cluster", "Namespaced"), causes);
        Checks.named(plural, Names::label, causes);
        Checks.required(spec.field("names").field("kind"), causes);
        versions(spec, causes);
        approval(root, group, causes);
    }

    /** Rule: one schema that all versions share counts as the definition's own. */
    private static void versions(Value spec, Causes causes) {
        List<Value> versions = spec.field("versions").items();
        long stored = versions.stream().filter(v -> v.field("storage").isTrue()).count();
        if (stored != 1) {
            causes.invalid(spec.field("versions"), GoJson.compact(spec.field("versions").node()),
                    "must have exactly one version marked as storage version", "One version is what is kept.");
        }
        boolean shared = versions.stream().map(v -> v.field("schema").node()).distinct().count() == 1;
        for (Value version : versions) {
            Value schema = version.field("schema").field("openAPIV3Schema");
            if (!schema.isPresent()) {
                causes.required(schema, "schemas are required", SCHEMA_RULE);
                continue;
            }
            Value at = shared ? schema.at("spec.validation.openAPIV3Schema") : schema;
            if (at.field("type").text().isEmpty()) {
                causes.required(at.field("type"), "must not be empty at the root", SCHEMA_RULE);
            } else if (!at.field("type").text().equals("object")) {
                causes.invalid(at.field("type"), "must be object at the root", SCHEMA_RULE);
            }
            fields(at, causes);
        }
    }

    private static void fields(Value schema, Causes causes) {
        schema.field("properties").entries().forEach((name, field) -> {
            typed(field, "must not be empty for specified object fields", causes);
            fields(field, causes);
        });
        Value items = schema.field("items");
        if (items.node().isObject()) {
            typed(items, "must not be empty for specified array items", causes);
            fields(items, causes);
        } else if (schema.field("type").text().equals("array")) {
            causes.required(items, "must be specified", SCHEMA_RULE);
        }
        Value rest = schema.field("additionalProperties");
        if (rest.node().isObject()) {
            typed(rest, "must not be empty for specified object fields", causes);
            fields(rest, causes);
        }
    }

    private static void typed(Value schema, String detail, Causes causes) {
        boolean free = schema.field("x-kubernetes-int-or-string").isTrue()
                || schema.field("x-kubernetes-preserve-unknown-fields").isTrue();
        if (schema.field("type").text().isEmpty() && !free) causes.required(schema.field("type"), detail, SCHEMA_RULE);
    }

    private static void approval(Value root, String group, Causes causes) {
        boolean guarded = group.equals("k8s.io") || group.equals("kubernetes.io") || group.endsWith(".k8s.io")
                || group.endsWith(".kubernetes.io");
        Value annotations = root.field("metadata").field("annotations");
        if (guarded && !annotations.node().has(APPROVAL)) {
            causes.required(annotations.at("metadata.annotations[" + APPROVAL + "]"),
                    "protected groups must have approval annotation \"" + APPROVAL
                            + "\", see https://github.com/kubernetes/enhancements/pull/1111",
                    "Groups below k8s.io belong to the project itself.");
        }
    }
}
