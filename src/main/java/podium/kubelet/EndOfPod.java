package podium.kubelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodStatus;
import podium.cluster.pod.Terminated;
import podium.cluster.why.Derivation;
import podium.cluster.why.Derived;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;

/** The last status of a Pod whose volumes are gone: nothing is left undecided. Rule: kubelet.md §10.6. */
public final class EndOfPod {
    private static final ContainerState UNKNOWN = ContainerStatuses.terminated(new Terminated(137, 0,
            "ContainerStatusUnknown",
            "The container could not be located when the pod was terminated", Optional.empty(), Optional.empty(), ""));

    private EndOfPod() {
    }

    /**
     * The status with a final phase, and no container that had its turn left waiting.
     *
     * @param from the last status that was made of what the runtime says
     */
    public static Derived<PodStatus> settle(PodSpec spec, Derived<PodStatus> from) {
        PodStatus status = from.value();
        List<Derivation> why = new ArrayList<>(from.why());
        PodPhase phase = status.phase().filter(PodPhase::isFinal).orElse(PodPhase.FAILED);
        if (status.phase().filter(p -> p == phase).isEmpty()) {
            replace(why, Derivation.of(Topic.of(Kind.PHASE), phase.toString(), Rule.SETTLED,
                    Input.fact("the phase so far", status.phase().map(PodPhase::toString).orElse("none"))));
        }
        boolean initialized = initialized(spec, status);
        List<ContainerStatus> main = status.containerStatuses().stream().map(
                s -> initialized ? settled(s, why) : s).toList();
        int reached = reached(status.initContainerStatuses());
        List<ContainerStatus> init = IntStream.range(0, status.initContainerStatuses().size()).mapToObj(i -> {
            ContainerStatus s = status.initContainerStatuses().get(i);
            return i < reached ? settled(s, why) : s;
        }).toList();
        return new Derived<>(
                status.withPhase(Optional.of(phase)).withContainerStatuses(main).withInitContainerStatuses(init), why);
    }

    private static ContainerStatus settled(ContainerStatus s, List<Derivation> why) {
        if (s.state().terminated().isPresent()) return s;
        replace(why, Derivation.of(Topic.of(Kind.STATE, s.name()), Grounds.words(UNKNOWN), Rule.SETTLED,
                Input.fact(s.name() + " so far", "was " + Grounds.words(s.state()))));
        return s.withState(UNKNOWN, s.lastState());
    }

    private static void replace(List<Derivation> why, Derivation derivation) {
        why.removeIf(d -> d.about().equals(derivation.about()));
        why.add(derivation);
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
