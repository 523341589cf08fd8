package podium.manifest.rules;

import java.util.List;
import java.util.Optional;

/** Annotations that once did what a field does now. Rule: api.md §7.4, §7.8. */
final class AnnotationWarnings {
    private static final String APP_ARMOR = "container.apparmor.security.beta.kubernetes.io/";
    private static final String SECCOMP = "container.seccomp.security.alpha.kubernetes.io/";
    private static final String RULE = "Annotations of this kind were replaced by fields.";
    private AnnotationWarnings() {
    }

    /** Annotations that do nothing any more. */
    static void gone(Value annotations, Causes found) {
        annotations.entries().forEach(
                (key, at) -> since(key).ifPresent(why -> found.add(at, "non-functional in " + why, RULE)));
    }

    private static Optional<String> since(String key) {
        return switch (key) {
            case "scheduler.alpha.kubernetes.io/critical-pod" -> Optional.of(
                    "v1.16+; use the \"priorityClassName\" field instead");
            case "security.alpha.kubernetes.io/sysctls", "security.alpha.kubernetes.io/unsafe-sysctls" -> Optional.of(
                    "v1.11+; use the \"sysctls\" field instead");
            default -> Optional.empty();
        };
    }

    /** Rule: the Pod's own annotation counts while the field is not set; a container's likewise. */
    static void seccomp(Value annotations, Value spec, Causes found) {
        boolean set = spec.field("securityContext").field("seccompProfile").isPresent();
        annotations.entries().forEach((key, at) -> {
            boolean pod = key.equals("seccomp.security.alpha.kubernetes.io/pod") && !set;
            boolean container = key.startsWith(SECCOMP)
                    && hasContainerWithout(spec, key.substring(SECCOMP.length()), "seccompProfile");
            if (pod || container) {
                found.add(at, "non-functional in v1.27+; use the \"seccompProfile\" field instead", RULE);
            }
        });
    }

    /** The annotation that a container's AppArmor profile was. */
    static void appArmor(Value annotations, Value spec, Causes found) {
        annotations.entries().forEach((key, at) -> {
            if (key.startsWith(APP_ARMOR)
                    && hasContainerWithout(spec, key.substring(APP_ARMOR.length()), "appArmorProfile")) {
                found.add(at, "deprecated since v1.30; use the \"appArmorProfile\" field instead", RULE);
            }
        });
    }

    private static boolean hasContainerWithout(Value spec, String name, String field) {
        for (String list : List.of("initContainers", "containers")) {
            for (Value container : spec.field(list).items()) {
                if (container.field("name").text().equals(name)) {
                    return !container.field("securityContext").field(field).isPresent();
                }
            }
        }
        return false;
    }
}
