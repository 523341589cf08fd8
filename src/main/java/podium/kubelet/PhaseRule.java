package podium.kubelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Terminated;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;

/** The phase of a Pod, counted over its containers' statuses. Rule: kubelet.md §6. */
public final class PhaseRule {
    private final PodSpec spec;
    private final List<Input> pendingInit = new ArrayList<>();
    private final List<Input> failedInit = new ArrayList<>();
    private final List<Input> sidecarsNotStarted = new ArrayList<>();
    private final List<Input> unknown = new ArrayList<>();
    private final List<Input> waiting = new ArrayList<>();
    private final List<Input> running = new ArrayList<>();
    private final List<Input> stopped = new ArrayList<>();
    private int succeeded;
    private int finished;

    private PhaseRule(PodSpec spec) {
        this.spec = spec;
    }

    /** A phase and the containers that decide it. */
    record Finding(PodPhase phase, List<Input> inputs) {
    }

    /**
     * The phase.
     *
     * @param mainMade whether some main container has an instance in the present, ready sandbox
     * @param podStopped whether everything has been stopped for good
     */
    static Finding of(PodSpec spec, List<ContainerStatus> init, List<ContainerStatus> main, boolean mainMade,
            boolean podStopped) {
        PhaseRule count = new PhaseRule(spec);
        for (Container c : spec.initContainers()) {
            if (RestartRule.isSidecar(c)) count.sidecar(c, find(init, c));
            else count.init(c, find(init, c));
        }
        for (Container c : spec.containers()) count.main(c, find(main, c));
        return count.decide(mainMade, podStopped);
    }

    private Finding decide(boolean mainMade, boolean podStopped) {
        if (!failedInit.isEmpty()) return new Finding(PodPhase.FAILED, failedInit);
        if (!pendingInit.isEmpty()) return new Finding(PodPhase.PENDING, pendingInit);
        if (!sidecarsNotStarted.isEmpty() && !mainMade) return new Finding(PodPhase.PENDING, sidecarsNotStarted);
        if (!waiting.isEmpty()) return new Finding(PodPhase.PENDING, waiting);
        if (!unknown.isEmpty()) return new Finding(PodPhase.PENDING, unknown);
        if (!running.isEmpty()) return new Finding(PodPhase.RUNNING, running);
        if (stopped.isEmpty()) return new Finding(PodPhase.PENDING, List.of(Input.fact("no container", "has ended")));
        if (!podStopped && stopped.size() != finished) return new Finding(PodPhase.RUNNING, stopped);
        return new Finding(stopped.size() == succeeded ? PodPhase.SUCCEEDED : PodPhase.FAILED, stopped);
    }

    private void init(Container container, Optional<ContainerStatus> status) {
        Optional<Terminated> end = status.flatMap(PhaseRule::end);
        boolean runs = status.filter(s -> s.state().running().isPresent()).isPresent();
        if (runs || end.isEmpty()) pendingInit.add(input(container, status));
        else if (end.get().exitCode() != 0 && isFinal(container, end.get())) failedInit.add(input(container, status));
    }

    private void sidecar(Container container, Optional<ContainerStatus> status) {
        Input input = input(container, status);
        if (status.isEmpty()) {
            unknown.add(input);
            return;
        }
        ContainerStatus s = status.get();
        if (s.state().running().isPresent()) {
            running.add(input);
            if (!s.started().orElse(false)) {
                sidecarsNotStarted.add(Input.of("started of sidecar " + s.name() + " is", "false",
                        Topic.of(Kind.STARTED, s.name())));
            }
        } else if (end(s).isEmpty()) {
            sidecarsNotStarted.add(input);
            waiting.add(input);
        }
    }

    private void main(Container container, Optional<ContainerStatus> status) {
        Input input = input(container, status);
        if (status.isEmpty()) {
            unknown.add(input);
            return;
        }
        ContainerStatus s = status.get();
        Optional<Terminated> end = end(s);
        if (s.state().running().isPresent()) running.add(input);
        else if (end.isEmpty()) waiting.add(input);
        else {
            stopped.add(input);
            if (s.state().terminated().isPresent() && end.get().exitCode() == 0) succeeded++;
            if (isFinal(container, end.get())) finished++;
        }
    }

    private static Input input(Container container, Optional<ContainerStatus> status) {
        return status.map(s -> Grounds.state(s.name(), s.state())).orElse(
                Input.fact(container.name(), "has no status"));
    }

    private boolean isFinal(Container container, Terminated end) {
        return !end.reason().equals("RestartingAllContainers")
                && !RestartRule.mayRestart(spec, container, end.exitCode());
    }

    /** The end that counts: the present one, or the last one of a container that waits. */
    private static Optional<Terminated> end(ContainerStatus status) {
        ContainerState state = status.state();
        if (state.running().isPresent()) return Optional.empty();
        return state.terminated().or(() -> status.lastState().terminated());
    }

    private static Optional<ContainerStatus> find(List<ContainerStatus> all, Container container) {
        return all.stream().filter(s -> s.name().equals(container.name())).findFirst();
    }
}
