package podium.kubectl.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.cluster.pod.Terminated;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.Grounds;

/** One walk over a Pod's statuses; later steps overwrite the reason. Rule: kubectl.md §2.2. */
final class PodSummarizer {
    private final Pod pod;
    private final Optional<PodStatus> status;
    private final Restarts initRestarts = new Restarts();
    private final Restarts laterRestarts = new Restarts();
    private int ready;
    private final List<Input> readyBy = new ArrayList<>();
    private final List<Input> initRestartsBy = new ArrayList<>();
    private final List<Input> laterRestartsBy = new ArrayList<>();
    private String reason;
    private Input reasonBy;

    PodSummarizer(Pod pod) {
        this.pod = pod;
        this.status = pod.status();
        this.reason = status.map(PodStatus::reason).filter(r -> !r.isEmpty()).or(
                () -> status.flatMap(PodStatus::phase).map(PodPhase::toString)).orElse("");
        this.reasonBy = status.map(PodStatus::reason).filter(r -> !r.isEmpty()).map(
                r -> Input.fact("the reason in the status is", r)).orElse(
                        Input.of("the phase is", reason, Topic.of(Kind.PHASE)));
    }

    PodSummary summarize() {
        if (conditions().stream().anyMatch(
                c -> c.type().equals("PodScheduled") && c.reason().equals("SchedulingGated"))) {
            reason(read(Kind.CONDITION, "PodScheduled", "False"), "SchedulingGated");
        }
        boolean initializing = walkInitContainers();
        boolean main = !initializing || isInitialized();
        if (main) walkMainContainers();
        if (pod.metadata().deletionTimestamp().isPresent()) overwriteForDeletion();
        long sidecars = pod.spec().initContainers().stream().filter(Containers::isSidecar).count();
        Restarts counted = main ? laterRestarts : initRestarts;
        int total = pod.spec().containers().size() + (int) sidecars;
        return new PodSummary(ready, total, reason, counted.count(), counted.last(), List.of(
                new Derivation(Topic.of(Kind.READY_CELL), ready + "/" + total, CellRule.READY_CELL, counted(readyBy)),
                Derivation.of(Topic.of(Kind.STATUS_CELL), reason, CellRule.STATUS_CELL, reasonBy),
                new Derivation(Topic.of(Kind.RESTARTS_CELL), Integer.toString(counted.count()),
                        CellRule.RESTARTS_CELL, counted(main ? laterRestartsBy : initRestartsBy))));
    }

    private static List<Input> counted(List<Input> inputs) {
        return inputs.isEmpty() ? List.of(Input.fact("no container", "has a status that counts")) : inputs;
    }

    private void reason(Input because, String text) {
        reason = text;
        reasonBy = because;
    }

    private static Input read(Kind kind, String name, String value) {
        Topic topic = Topic.of(kind, name);
        return Input.of(topic.words() + " is", value, topic);
    }

    private static Input stateOf(ContainerStatus one) {
        return Grounds.state(one.name(), one.state());
    }

    /** Whether an init container still holds up the Pod. */
    private boolean walkInitContainers() {
        List<ContainerStatus> inits = status.map(PodStatus::initContainerStatuses).orElse(List.of());
        for (int i = 0; i < inits.size(); i++) {
            ContainerStatus one = inits.get(i);
            boolean sidecar = Containers.named(pod.spec().initContainers(), one.name()).filter(
                    Containers::isSidecar).isPresent();
            initRestarts.add(one);
            initRestartsBy.add(restartsOf(one));
            if (sidecar) addLater(one);
            if (one.state().terminated().filter(t -> t.exitCode() == 0).isPresent()) continue;
            if (sidecar && one.started().orElse(false)) {
                if (one.ready()) ready++;
                readyBy.add(readyOf(one));
                continue;
            }
            reason(stateOf(one), "Init:" + blocked(one.state(), i));
            return true;
        }
        return false;
    }

    private String blocked(ContainerState state, int index) {
        return state.terminated().map(t -> ended(t)).or(() -> state.waiting().map(w -> w.reason()).filter(
                r -> !r.isEmpty() && !r.equals("PodInitializing"))).orElseGet(
                        () -> index + "/" + pod.spec().initContainers().size());
    }

    private void walkMainContainers() {
        boolean running = false;
        Optional<String> error = Optional.empty();
        Input errorBy = reasonBy;
        for (ContainerStatus one : status.map(PodStatus::containerStatuses).orElse(List.of()).reversed()) {
            addLater(one);
            readyBy.add(readyOf(one));
            ContainerState state = one.state();
            Optional<String> waiting = state.waiting().map(w -> w.reason()).filter(r -> !r.isEmpty());
            if (waiting.isPresent()) {
                reason(stateOf(one), waiting.get());
            } else if (state.terminated().isPresent()) {
                Terminated end = state.terminated().get();
                reason(stateOf(one), ended(end));
                if (end.exitCode() != 0) {
                    error = Optional.of(reason);
                    errorBy = reasonBy;
                }
            } else if (one.ready() && state.running().isPresent()) {
                running = true;
                ready++;
            }
        }
        if (!reason.equals("Completed")) return;
        if (running && hasTrue("Ready")) {
            reason(read(Kind.CONDITION, "Ready", "True"), "Running");
        } else if (error.isPresent()) {
            reason(errorBy, error.get());
        } else if (running) {
            reason(read(Kind.CONDITION, "Ready", conditionOr("Ready")), "NotReady");
        }
    }

    private void overwriteForDeletion() {
        if (status.map(PodStatus::reason).orElse("").equals("NodeLost")) {
            reason(Input.fact("the reason in the status is", "NodeLost"), "Unknown");
        } else if (status.flatMap(PodStatus::phase).filter(PodPhase::isFinal).isEmpty()) {
            reason(Input.fact("the Pod", "has a deletionTimestamp"), "Terminating");
        }
    }

    private void addLater(ContainerStatus one) {
        laterRestarts.add(one);
        laterRestartsBy.add(restartsOf(one));
    }

    private static Input restartsOf(ContainerStatus one) {
        return read(Kind.RESTARTS, one.name(), Integer.toString(one.restartCount()));
    }

    private static Input readyOf(ContainerStatus one) {
        return read(Kind.READY, one.name(), Boolean.toString(one.ready()));
    }

    private String conditionOr(String type) {
        return conditions().stream().filter(c -> c.type().equals(type)).map(PodCondition::status).findFirst().orElse(
                "False");
    }

    private static String ended(Terminated end) {
        if (!end.reason().isEmpty()) return end.reason();
        return end.signal() != 0 ? "Signal:" + end.signal() : "ExitCode:" + end.exitCode();
    }

    private boolean isInitialized() {
        return conditions().stream().filter(c -> c.type().equals("Initialized")).findFirst().filter(
                c -> c.status().equals("True")).isPresent();
    }

    private boolean hasTrue(String type) {
        return conditions().stream().anyMatch(c -> c.type().equals(type) && c.status().equals("True"));
    }

    private List<PodCondition> conditions() {
        return status.map(PodStatus::conditions).orElse(List.of());
    }
}
