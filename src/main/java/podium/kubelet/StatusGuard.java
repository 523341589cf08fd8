package podium.kubelet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Containers;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodStatus;
import podium.cluster.pod.RestartPolicy;
import podium.cluster.pod.Terminated;

/** What the kubelet's status manager does to a status before it takes it. Rule: kubelet.md §5.13 and §5.14. */
public final class StatusGuard {
    /** Bytes of all termination messages of a Pod together. */
    private static final int MESSAGE_BYTES = 12288;

    private StatusGuard() {
    }

    /** The status with each termination message cut to its container's share. */
    public static PodStatus cut(PodSpec spec, PodStatus status) {
        int share = MESSAGE_BYTES / Math.max(1, spec.containers().size() + spec.initContainers().size());
        return status.withInitContainerStatuses(cut(status.initContainerStatuses(), share)).withContainerStatuses(
                cut(status.containerStatuses(), share));
    }

    private static List<ContainerStatus> cut(List<ContainerStatus> statuses, int share) {
        return statuses.stream().map(s -> s.withState(cut(s.state(), share), cut(s.lastState(), share))).toList();
    }

    private static ContainerState cut(ContainerState state, int share) {
        Optional<Terminated> end = state.terminated();
        if (end.isEmpty() || end.get().message().length() * 4L <= share) return state;
        byte[] bytes = end.get().message().getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= share) return state;
        String kept = new String(Arrays.copyOf(bytes, share), StandardCharsets.UTF_8);
        return ContainerStatuses.terminated(end.get().withMessage(kept));
    }

    /** Whether a status may follow another: no container that is over for good comes back. */
    public static boolean mayFollow(PodSpec spec, PodStatus old, PodStatus next) {
        boolean always = spec.restartPolicy().orElse(RestartPolicy.ALWAYS) == RestartPolicy.ALWAYS;
        if (always || mayStartOver(spec.containers()) || mayStartOver(spec.initContainers())) return true;
        return mayFollow(spec, spec.containers(), old.containerStatuses(), next.containerStatuses())
                && mayFollow(spec, spec.initContainers(), old.initContainerStatuses(), next.initContainerStatuses());
    }

    private static boolean mayStartOver(List<Container> containers) {
        return containers.stream().anyMatch(ContainerStatuses::mayRestartAll);
    }

    private static boolean mayFollow(PodSpec spec, List<Container> containers, List<ContainerStatus> old,
            List<ContainerStatus> next) {
        return containers.stream().allMatch(container -> {
            Optional<Terminated> end = Containers.statusOf(old, container.name()).flatMap(s -> s.state().terminated());
            boolean over = end.filter(e -> !RestartRule.mayRestart(spec, container, e.exitCode())).isPresent();
            return !over || Containers.statusOf(next, container.name()).filter(
                    s -> s.state().terminated().isEmpty()).isEmpty();
        });
    }
}
