package podium.kubelet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Running;
import podium.cluster.pod.Terminated;
import podium.cluster.pod.Waiting;

/** The statuses of all containers of a Pod. Rule: kubelet.md §5. */
public final class ContainerStatuses {
    /** A state of which nothing is known. */
    public static final ContainerState NONE = new ContainerState(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String RESTARTING_ALL = "RestartingAllContainers";
    private static final String RESTARTING_ALL_MESSAGE = "The container is removed because RestartAllContainers in place";
    /** A container that ran and of which the runtime knows nothing any more. Rule: kubelet.md §5.7. */
    private static final Terminated LOST = new Terminated(137, 0, "ContainerStatusUnknown",
            "The container could not be located when the pod was deleted.  The container used to be Running",
            Optional.empty(),
            Optional.empty(), "");
    private final StatusInput in;

    private ContainerStatuses(StatusInput in) {
        this.in = in;
    }

    /** Statuses of init containers, in spec order. */
    public static List<ContainerStatus> ofInit(StatusInput in) {
        return new ContainerStatuses(in).all(in.pod().spec().initContainers(), in.previous().initContainerStatuses(),
                true);
    }

    /** Statuses of main containers, sorted by name. */
    public static List<ContainerStatus> ofMain(StatusInput in) {
        List<ContainerStatus> all = new ArrayList<>(
                new ContainerStatuses(in).all(in.pod().spec().containers(), in.previous().containerStatuses(), false));
        all.sort(Comparator.comparing(ContainerStatus::name));
        return List.copyOf(all);
    }

    private List<ContainerStatus> all(List<Container> containers, List<ContainerStatus> previous, boolean init) {
        return containers.stream().map(c -> {
            Optional<ContainerStatus> old = previous.stream().filter(p -> p.name().equals(c.name())).findFirst();
            return withStartError(c, base(c, old), init);
        }).toList();
    }

    private ContainerStatus base(Container container, Optional<ContainerStatus> old) {
        Optional<ContainerRecord> newest = in.runtime().newest(container.name());
        return newest.map(r -> recorded(container, r, old)).orElseGet(() -> unrecorded(container, old));
    }

    private ContainerStatus unrecorded(Container container, Optional<ContainerStatus> old) {
        if (old.filter(o -> o.state().terminated().isPresent() && !restartingAll(o)).isPresent())
            return old.get();
        if (old.filter(o -> restartingAll(o)).isPresent()) return removedForAll(container, old.get());
        String reason = in.pod().spec().initContainers().isEmpty() ? "ContainerCreating" : "PodInitializing";

        boolean lost = old.filter(
                o -> o.state().running().isPresent() && o.lastState().terminated().isEmpty()).isPresent();
        int count = old.map(ContainerStatus::restartCount).orElse(0) + (lost && !in.deleting() ? 1 : 0);
        ContainerState last = lost ? terminated(LOST) : old.map(ContainerStatus::lastState).orElse(NONE);
        return status(container, waiting(reason, ""), last, false, false, count, container.image(), "", "");
    }

    /** A record removed because all containers start over. Rule: kubelet.md §5.8. */
    private boolean restartingAll(ContainerStatus old) {
        boolean hasRule = in.pod().spec().containers().stream().anyMatch(ContainerStatuses::mayRestartAll)
                || in.pod().spec().initContainers().stream().anyMatch(ContainerStatuses::mayRestartAll);
        boolean was = old.state().running().isPresent() || old.state().terminated().isPresent();
        return hasRule && was && in.runtime().sandbox().filter(SandboxRecord::ready).isPresent();
    }

    static boolean mayRestartAll(Container container) {
        return container.restartPolicyRules().stream().anyMatch(r -> r.action().equals("RestartAllContainers"));
    }

    private ContainerStatus removedForAll(Container container, ContainerStatus old) {
        Terminated gone = new Terminated(137, 0, RESTARTING_ALL, RESTARTING_ALL_MESSAGE, Optional.empty(),
                Optional.empty(), "");
        return status(container, waiting(RESTARTING_ALL, RESTARTING_ALL_MESSAGE), terminated(gone), false, false,
                old.restartCount() + 1,
                container.image(), "", "");
    }

    private ContainerStatus recorded(Container container, ContainerRecord instance, Optional<ContainerStatus> old) {
        ContainerState state = switch (instance.state()) {
            case CREATED -> waiting("", "");
            case RUNNING ->
                new ContainerState(Optional.empty(), Optional.of(new Running(instance.startedAt())), Optional.empty());
            case EXITED -> terminated(instance.end().orElseThrow());
        };
        boolean started = instance.running() && Readiness.started(container, instance, in.probes());
        boolean ready = Readiness.ready(container, instance, in.probes(), isPlainInit(container));
        int count = Math.max(instance.attempt(), old.map(ContainerStatus::restartCount).orElse(0));
        return status(container, state, lastState(container, instance, old), ready, started, count, instance.image(),
                instance.imageId(),
                instance.id());
    }

    private ContainerState lastState(Container container, ContainerRecord instance, Optional<ContainerStatus> old) {
        Optional<ContainerRecord> second = in.runtime().secondNewest(container.name());
        if (second.isPresent() && second.get().end().isPresent()) return terminated(second.get().end().get());
        if (old.isEmpty()) return NONE;
        boolean other = !old.get().containerID().equals(instance.id());
        return other && old.get().state().terminated().isPresent() ? old.get().state() : old.get().lastState();
    }

    /** A dead container that should run shows why it does not. Rule: kubelet.md §5.4. */
    private ContainerStatus withStartError(Container container, ContainerStatus status, boolean init) {
        Optional<ContainerRecord> newest = in.runtime().newest(container.name());
        boolean running = newest.filter(ContainerRecord::running).isPresent();
        boolean endedWell = newest.filter(r -> r.exited() && r.exitCode() == 0).isPresent();
        if (in.deleting() || running || (init && endedWell) || !mayStart(container, newest)) return status;
        StartError error = in.errors().get(container.name());
        if (error == null) return status;
        ContainerState last = status.state().terminated().isPresent() ? status.state() : status.lastState();
        return status(container, waiting(error.reason(), error.message()), last, status.ready(), false,
                status.restartCount(),
                status.image(), status.imageID(), status.containerID());
    }

    private boolean mayStart(Container container, Optional<ContainerRecord> newest) {
        return newest.filter(ContainerRecord::exited).map(
                r -> RestartRule.mayRestart(in.pod().spec(), container, r.exitCode())).orElse(true);
    }

    private boolean isPlainInit(Container container) {
        return in.pod().spec().initContainers().contains(container) && !RestartRule.isSidecar(container);
    }

    private static ContainerStatus status(Container container, ContainerState state, ContainerState last, boolean ready,
            boolean started,
            int restarts, String image, String imageId, String id) {
        return new ContainerStatus(container.name(), state, last, ready, restarts, image, imageId, id,
                Optional.of(started),
                container.resources().map(podium.cluster.pod.ResourceRequirements::requests).orElse(Map.of()),
                container.resources(),
                MountStatuses.of(container), Optional.empty());
    }

    static ContainerState waiting(String reason, String message) {
        return new ContainerState(Optional.of(new Waiting(reason, message)), Optional.empty(), Optional.empty());
    }

    static ContainerState terminated(Terminated end) {
        return new ContainerState(Optional.empty(), Optional.empty(), Optional.of(end));
    }
}
