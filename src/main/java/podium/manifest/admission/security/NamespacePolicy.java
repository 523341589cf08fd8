package podium.manifest.admission.security;

import java.util.Map;

/**
 * What the labels of a namespace ask for. Rule: api.md §6.7.
 *
 * @param enforced as in {@code restricted:latest}: Pods that violate it are refused
 * @param warned violations of this one are told and let through
 */
public record NamespacePolicy(Pinned enforced, Pinned warned) {
    private static final String PREFIX = "pod-security.kubernetes.io/";

    /** A level and the version of its rules. */
    public record Pinned(Level level, String version) {
        @Override
        public String toString() {
            return level.word() + ":" + version;
        }
    }

    /** The policy of a namespace with these labels; where only a level to enforce is named, it is also warned of. */
    public static NamespacePolicy of(Map<String, String> labels) {
        Pinned enforced = pinned(labels, "enforce");
        return new NamespacePolicy(enforced,
                labels.containsKey(PREFIX + "warn") ? pinned(labels, "warn") : enforced);
    }

    private static Pinned pinned(Map<String, String> labels, String mode) {
        Level level = Level.parse(labels.getOrDefault(PREFIX + mode, "")).orElse(Level.PRIVILEGED);
        return new Pinned(level, labels.getOrDefault(PREFIX + mode + "-version", "latest"));
    }
}
