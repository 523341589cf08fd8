package podium.kubelet;

import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Terminated;

/** The phase of a Pod, counted over its containers' statuses. Rule: kubelet.md §6. */
public final class PhaseRule {
    private final PodSpec spec;
    private int pendingInit;
    private int failedInit;
    private int sidecarsNotStarted;
    private int unknown;
    private int waiting;
    private int running;
    private int stopped;
    private int succeeded;
    private int finished;

    private PhaseRule(PodSpec spec) {
        this.spec = spec;
    }

    /**
     * The phase.
     *
     * @param mainMade whether some main container has an instance in the present, ready sandbox
     * @param podStopped whether everything has been stopped for good
     */
    public static PodPhase of(PodSpec spec, List<ContainerStatus> init, List<ContainerStatus> main, boolean mainMade,
            boolean podStopped) {
        PhaseRule count = new PhaseRule(spec);
        for (Container c : spec.initContainers()) {
            if (RestartRule.isSidecar(c)) count.sidecar(find(init, c));
            else count.init(c, find(init, c));
        }
        for (Container c : spec.containers()) count.main(c, find(main, c));
        return count.decide(mainMade, podStopped);
    }

    private PodPhase decide(boolean mainMade, boolean podStopped) {
        if (failedInit > 0) return PodPhase.FAILED;
        if (pendingInit > 0 || (sidecarsNotStarted > 0 && !mainMade) || waiting > 0) return PodPhase.PENDING;
        if (running > 0 && unknown == 0) return PodPhase.RUNNING;
        if (running == 0 && stopped > 0 && unknown == 0) {
            if (!podStopped && stopped != finished) return PodPhase.RUNNING;
            return stopped == succeeded ? PodPhase.SUCCEEDED : PodPhase.FAILED;
        }
        return PodPhase.PENDING;
    }

    private void init(Container container, Optional<ContainerStatus> status) {
        Optional<Terminated> end = status.flatMap(PhaseRule::end);
        boolean runs = status.filter(s -> s.state().running().isPresent()).isPresent();
        if (runs || end.isEmpty()) pendingInit++;
        else if (end.get().exitCode() != 0 && isFinal(container, end.get())) failedInit++;
    }

    private void sidecar(Optional<ContainerStatus> status) {
        if (status.isEmpty()) {
            unknown++;
            return;
        }
        ContainerStatus s = status.get();
        if (s.state().running().isPresent()) {
            running++;
            if (!s.started().orElse(false)) sidecarsNotStarted++;
        } else if (end(s).isEmpty()) {
            sidecarsNotStarted++;
            waiting++;
        }
    }

    private void main(Container container, Optional<ContainerStatus> status) {
        if (status.isEmpty()) {
            unknown++;
            return;
        }
        ContainerStatus s = status.get();
        Optional<Terminated> end = end(s);
        if (s.state().running().isPresent()) running++;
        else if (end.isEmpty()) waiting++;
        else {
            stopped++;
            if (s.state().terminated().isPresent() && end.get().exitCode() == 0) succeeded++;
            if (isFinal(container, end.get())) finished++;
        }
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
