package podium.manifest.rules;

import java.util.List;

/** The labels of a Namespace by which Pods are held to a security level. Rule: api.md §6.7. */
final class NamespaceRules {
    private static final String PREFIX = "pod-security.kubernetes.io/";
    private static final List<String> LEVELS = List.of("privileged", "baseline", "restricted");

    private NamespaceRules() {
    }

    static void check(Value root, Causes causes) {
        Value labels = root.field("metadata").field("labels");
        for (String mode : List.of("enforce", "audit", "warn")) {
            Value level = entry(labels, PREFIX + mode);
            if (level.isPresent() && !LEVELS.contains(level.text())) {
                causes.invalid(level, "must be one of privileged, baseline, restricted", "Three levels exist.");
            }
            Value version = entry(labels, PREFIX + mode + "-version");
            if (version.isPresent() && !version.text().matches("latest|v1\\.(0|[1-9]\\d*)")) {
                causes.invalid(version, "must be \"latest\" or \"v1.x\"", "The version of the rules that apply.");
            }
        }
    }

    private static Value entry(Value labels, String key) {
        return new Value(labels.node().path(key), labels.path() + "[" + key + "]");
    }
}
