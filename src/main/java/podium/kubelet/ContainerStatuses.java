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
import podium.cluster.why.Derivation;
import podium.cluster.why.Derived;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;

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
    private final List<Derivation> why = new ArrayList<>();

    private ContainerStatuses(StatusInput in) {
        this.in = in;
    }

    /** Statuses of init containers, in spec order. */
    public static Derived<List<ContainerStatus>> ofInit(StatusInput in) {
        return new ContainerStatuses(in).all(in.pod().spec().initContainers(), in.previous().initContainerStatuses(),
                true);
    }

    /** Statuses of main containers, sorted by name. */
    public static Derived<List<ContainerStatus>> ofMain(StatusInput in) {
        List<Container> byName = in.pod().spec().containers().stream().sorted(
                Comparator.comparing(Container::name)).toList();
        return new ContainerStatuses(in).all(byName, in.previous().containerStatuses(), false);
    }

    /** Statuses of containers that were added to the running Pod, in spec order: nobody asks whether they are ready. */
    public static Derived<List<ContainerStatus>> ofEphemeral(StatusInput in) {
        Derived<List<ContainerStatus>> all = new ContainerStatuses(in).all(in.pod().spec().ephemeralContainers(),
                in.previous().ephemeralContainerStatuses(), false);
        return new Derived<>(all.value().stream().map(ContainerStatus::neverReady).toList(), all.why());
    }

    private Derived<List<ContainerStatus>> all(List<Container> containers, List<ContainerStatus> previous,
            boolean init) {
        List<ContainerStatus> statuses = containers.stream().map(c -> {
            Optional<ContainerStatus> old = previous.stream().filter(p -> p.name().equals(c.name())).findFirst();
            Optional<ContainerRecord> newest = in.runtime().newest(c.name());
            Draft draft = newest.map(r -> recorded(c, r, old)).orElseGet(() -> unrecorded(c, old));
            return told(withStartError(c, newest, draft, init));
        }).toList();
        return new Derived<>(statuses, why);
    }

    /** A status while it is being made, and what its parts rest on. */
    private record Draft(ContainerStatus status, Rule rule, List<Input> state, List<Input> started, List<Input> ready,
            List<Input> restarts) {
        /** All parts rest on the same. */
        static Draft of(ContainerStatus status, Rule rule, Input... inputs) {
            List<Input> all = List.of(inputs);
            return new Draft(status, rule, all, all, all, all);
        }
    }

    private ContainerStatus told(Draft draft) {
        ContainerStatus s = draft.status;
        tell(Kind.STATE, s, Grounds.words(s.state()), draft.rule, draft.state);
        tell(Kind.STARTED, s, s.started().orElse(false), Rule.STARTED, draft.started);
        tell(Kind.READY, s, s.ready(), Rule.READY, draft.ready);
        tell(Kind.RESTARTS, s, s.restartCount(), Rule.RESTART_COUNT, draft.restarts);
        return s;
    }

    private void tell(Kind kind, ContainerStatus about, Object value, Rule rule, List<Input> inputs) {
        why.add(new Derivation(Topic.of(kind, about.name()), value.toString(), rule, inputs));
    }

    private Draft unrecorded(Container container, Optional<ContainerStatus> old) {
        Input none = Input.fact(container.name(), "has no instance");
        if (old.filter(o -> o.state().terminated().isPresent() && !restartingAll(o)).isPresent())
            return Draft.of(old.get(), Rule.END_KEPT, none, Grounds.state(container.name(), old.get().state()));
        if (old.filter(this::restartingAll).isPresent())
            return Draft.of(removedForAll(container, old.get()), Rule.RESTART_ALL, none,
                    Grounds.state(container.name(), old.get().state()));
        boolean noInit = in.pod().spec().initContainers().isEmpty();
        String reason = noInit ? "ContainerCreating" : "PodInitializing";
        boolean lost = old.filter(
                o -> o.state().running().isPresent() && o.lastState().terminated().isEmpty()).isPresent();
        int count = old.map(ContainerStatus::restartCount).orElse(0) + (lost && !in.deleting() ? 1 : 0);
        ContainerState last = lost ? terminated(LOST) : old.map(ContainerStatus::lastState).orElse(NONE);
        ContainerStatus status = status(container, waiting(reason, ""), last, false, false, count, container.image(),
                "",
                "");
        return lost
                ? Draft.of(status, Rule.LOST, none, Grounds.state(container.name(), old.get().state()))
                : Draft.of(status, Rule.NOT_MADE, none,
                        Input.fact("the Pod", noInit ? "has no init containers" : "has init containers"));
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

    private Draft recorded(Container container, ContainerRecord instance, Optional<ContainerStatus> old) {
        ContainerState state = switch (instance.state()) {
            case CREATED -> waiting("", "");
            case RUNNING ->
                new ContainerState(Optional.empty(), Optional.of(new Running(instance.startedAt())), Optional.empty());
            case EXITED -> terminated(instance.end().orElseThrow());
        };
        Readiness.Answer started = Readiness.startedBy(container, instance, in.probes());
        Readiness.Answer ready = Readiness.ready(container, instance, in.probes(), isPlainInit(container));
        int before = old.map(ContainerStatus::restartCount).orElse(0);
        ContainerStatus status = status(container, state, lastState(container, instance, old), ready.holds(),
                started.holds(), Math.max(instance.attempt(), before), instance.origin().image(),
                instance.origin().imageId(), instance.id()).withOrigin(container.resources(), instance.origin().user());
        List<Input> seen = List.of(Grounds.instance(instance));
        List<Input> counted = before > instance.attempt()
                ? List.of(seen.getFirst(), Input.fact("the count before", "was " + before))
                : seen;
        return new Draft(status, Rule.NEWEST_INSTANCE, seen, started.inputs(), ready.inputs(), counted);
    }

    private ContainerState lastState(Container container, ContainerRecord instance, Optional<ContainerStatus> old) {
        Optional<ContainerRecord> second = in.runtime().secondNewest(container.name());
        if (second.isPresent() && second.get().end().isPresent()) return terminated(second.get().end().get());
        if (old.isEmpty()) return NONE;
        boolean other = !old.get().containerID().equals(instance.id());
        return other && old.get().state().terminated().isPresent() ? old.get().state() : old.get().lastState();
    }

    /** A dead container that should run shows why it does not. Rule: kubelet.md §5.4. */
    private Draft withStartError(Container container, Optional<ContainerRecord> newest, Draft draft, boolean init) {
        ContainerStatus status = draft.status;
        boolean running = newest.filter(ContainerRecord::running).isPresent();
        boolean endedWell = newest.filter(r -> r.exited() && r.exitCode() == 0).isPresent();
        if (in.deleting() || running || (init && endedWell) || !mayStart(container, newest)) return draft;
        StartError error = in.errors().get(container.name());
        if (error == null) return draft;
        ContainerState last = status.state().terminated().isPresent() ? status.state() : status.lastState();
        ContainerStatus waits = status.withState(waiting(error.reason(), error.message()), last);
        return new Draft(waits, Rule.START_ERROR, List.of(
                Input.of("the last attempt to start it", error.words(), Topic.of(Kind.START, container.name())),
                Grounds.instance(container, in.runtime())), draft.started, draft.ready, draft.restarts);
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
                Optional.of(started), Map.of(), Optional.empty(), MountStatuses.of(container), Optional.empty());
    }

    static ContainerState waiting(String reason, String message) {
        return new ContainerState(Optional.of(new Waiting(reason, message)), Optional.empty(), Optional.empty());
    }

    static ContainerState terminated(Terminated end) {
        return new ContainerState(Optional.empty(), Optional.empty(), Optional.of(end));
    }
}
