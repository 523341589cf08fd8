package podium.kubectl.table;

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

/** One walk over a Pod's statuses; later steps overwrite the reason. Rule: kubectl.md §2.2. */
final class PodSummarizer {
    private final Pod pod;
    private final Optional<PodStatus> status;
    private final Restarts initRestarts = new Restarts();
    private final Restarts laterRestarts = new Restarts();
    private int ready;
    private String reason;

    PodSummarizer(Pod pod) {
        this.pod = pod;
        this.status = pod.status();
        this.reason = status.map(PodStatus::reason).filter(r -> !r.isEmpty()).or(
                () -> status.flatMap(PodStatus::phase).map(PodPhase::toString)).orElse("");
    }

    PodSummary summarize() {
        if (conditions().stream().anyMatch(
                c -> c.type().equals("PodScheduled") && c.reason().equals("SchedulingGated"))) {
            reason = "SchedulingGated";
        }
        boolean initializing = walkInitContainers();
        boolean main = !initializing || isInitialized();
        if (main) walkMainContainers();
        if (pod.metadata().deletionTimestamp().isPresent()) overwriteForDeletion();
        long sidecars = pod.spec().initContainers().stream().filter(Containers::isSidecar).count();
        Restarts counted = main ? laterRestarts : initRestarts;
        return new PodSummary(ready, pod.spec().containers().size() + (int) sidecars, reason, counted.count(),
                counted.last());
    }

    /** Whether an init container still holds up the Pod. */
    private boolean walkInitContainers() {
        List<ContainerStatus> inits = status.map(PodStatus::initContainerStatuses).orElse(List.of());
        for (int i = 0; i < inits.size(); i++) {
            ContainerStatus one = inits.get(i);
            boolean sidecar = Containers.named(pod.spec().initContainers(), one.name()).filter(
                    Containers::isSidecar).isPresent();
            initRestarts.add(one);
            if (sidecar) laterRestarts.add(one);
            if (one.state().terminated().filter(t -> t.exitCode() == 0).isPresent()) continue;
            if (sidecar && one.started().orElse(false)) {
                if (one.ready()) ready++;
                continue;
            }
            reason = "Init:" + blocked(one.state(), i);
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
        for (ContainerStatus one : status.map(PodStatus::containerStatuses).orElse(List.of()).reversed()) {
            laterRestarts.add(one);
            ContainerState state = one.state();
            Optional<String> waiting = state.waiting().map(w -> w.reason()).filter(r -> !r.isEmpty());
            if (waiting.isPresent()) {
                reason = waiting.get();
            } else if (state.terminated().isPresent()) {
                Terminated end = state.terminated().get();
                reason = ended(end);
                if (end.exitCode() != 0) error = Optional.of(reason);
            } else if (one.ready() && state.running().isPresent()) {
                running = true;
                ready++;
            }
        }
        if (!reason.equals("Completed")) return;
        if (running && hasTrue("Ready")) {
            reason = "Running";
        } else if (error.isPresent()) {
            reason = error.get();
        } else if (running) {
            reason = "NotReady";
        }
    }

    private void overwriteForDeletion() {
        if (status.map(PodStatus::reason).orElse("").equals("NodeLost")) {
            reason = "Unknown";
        } else if (status.flatMap(PodStatus::phase).filter(PodPhase::isFinal).isEmpty()) {
            reason = "Terminating";
        }
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
