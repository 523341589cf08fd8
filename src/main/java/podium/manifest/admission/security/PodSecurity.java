package podium.manifest.admission.security;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import podium.cluster.pod.PodSpec;

/** The admission plugin PodSecurity. Rule: api.md §6.7: the checks of a level, in the order in which they are told. */
public final class PodSecurity {
    /** A check of one thing. */
    private interface Check extends Function<PodSpec, Optional<Violation>> {
    }

    private static final List<Check> BASELINE = List.of(KernelChecks::appArmor, KernelChecks::capabilities,
            HostChecks::namespaces, HostChecks::paths, HostChecks::ports, HostChecks::requests,
            KernelChecks::privileged,
            spec -> Context.ownUsers(spec) ? Optional.empty() : KernelChecks.procMount(spec), KernelChecks::seLinux,
            SeccompCheck::baseline, KernelChecks::sysctls, KernelChecks::hostProcess);
    private static final List<Check> RESTRICTED = List.of(KernelChecks::appArmor, HostChecks::namespaces,
            HostChecks::ports, HostChecks::requests, KernelChecks::privileged, KernelChecks::seLinux,
            KernelChecks::sysctls, KernelChecks::hostProcess, RestrictedChecks::escalation,
            RestrictedChecks::capabilities, KernelChecks::procMount, RestrictedChecks::volumes,
            RestrictedChecks::nonRoot, RestrictedChecks::rootUser, SeccompCheck::restricted);

    private PodSecurity() {
    }

    /** Why a Pod may not be made in a namespace, behind {@code is forbidden: }; empty when it may. */
    public static Optional<String> refusal(NamespacePolicy policy, PodSpec spec) {
        return violates(policy.enforced(), spec).map(v -> "violates " + v);
    }

    /** What is told of a Pod, or of the Pods that a workload will make. */
    public static Optional<String> warning(NamespacePolicy policy, PodSpec spec) {
        return violates(policy.warned(), spec).map(v -> "would violate " + v);
    }

    /** The reasons alone for which a level would refuse a Pod, joined; empty when it would not. */
    public static String reasons(NamespacePolicy.Pinned pinned, PodSpec spec) {
        return found(pinned, spec).stream().map(Violation::reason).collect(Collectors.joining(", "));
    }

    private static Optional<String> violates(NamespacePolicy.Pinned pinned, PodSpec spec) {
        List<Violation> found = found(pinned, spec);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("PodSecurity \"" + pinned + "\": " + found.stream().map(
                        Violation::toString).collect(Collectors.joining(", ")));
    }

    private static List<Violation> found(NamespacePolicy.Pinned pinned, PodSpec spec) {
        List<Check> checks = switch (pinned.level()) {
            case PRIVILEGED -> List.of();
            case BASELINE -> BASELINE;
            case RESTRICTED -> RESTRICTED;
        };
        return checks.stream().map(c -> c.apply(spec)).flatMap(Optional::stream).toList();
    }
}
