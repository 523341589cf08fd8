package podium.kubelet;

import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodStatus;
import podium.cluster.pod.Terminated;

/** The last status of a Pod whose volumes are gone: nothing is left undecided. Rule: kubelet.md §10.6. */
public final class EndOfPod {
    private static final ContainerState UNKNOWN = ContainerStatuses.terminated(new Terminated(137, 0,
            "ContainerStatusUnknown",
            "The container could not be located when the pod was terminated", Optional.empty(), Optional.empty(), ""));

    private EndOfPod() {
    }

    /** The status with a final phase, and no container that had its turn left waiting. */
    public static PodStatus settle(PodSpec spec, PodStatus status) {
        PodPhase phase = status.phase().filter(PodPhase::isFinal).orElse(PodPhase.FAILED);
        List<ContainerStatus> main = initialized(spec, status)
                ? status.containerStatuses().stream().map(EndOfPod::settled).toList()
                : status.containerStatuses();
        int reached = reached(status.initContainerStatuses());
        List<ContainerStatus> init = java.util.stream.IntStream.range(0,
                status.initContainerStatuses().size()).mapToObj(i -> {
                    ContainerStatus s = status.initContainerStatuses().get(i);
                    return i < reached ? settled(s) : s;
                }).toList();
        return status.withPhase(Optional.of(phase)).withContainerStatuses(main).withInitContainerStatuses(init);
    }

    private static ContainerStatus settled(ContainerStatus s) {
        if (s.state().terminated().isPresent()) return s;
        return s.withState(UNKNOWN, s.lastState());
    }

    private static boolean initialized(PodSpec spec, PodStatus status) {
        if (spec.initContainers().isEmpty()) return true;
        if (status.containerStatuses().stream().anyMatch(EndOfPod::leftWaiting)) return true;
        Container last = spec.initContainers().getLast();
        return status.initContainerStatuses().stream().filter(s -> s.name().equals(last.name())).anyMatch(
                s -> RestartRule.isSidecar(last)
                        ? s.state().running().isPresent() && s.started().orElse(false)
                        : s.state().terminated().filter(t -> t.exitCode() == 0).isPresent());
    }

    private static boolean leftWaiting(ContainerStatus s) {
        return s.lastState().terminated().isPresent() || s.state().running().isPresent()
                || s.state().terminated().isPresent();
    }

    /** How many init containers had their turn; at least the first. */
    private static int reached(List<ContainerStatus> init) {
        for (int i = init.size() - 1; i >= 0; i--) {
            if (leftWaiting(init.get(i))) return i + 1;
        }
        return Math.min(1, init.size());
    }
}
