package podium.simulation.node;

import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;

/** Sends a Pod's status to the API, asynchronously, and only what is new. Rule: kubelet.md §1.9. */
final class StatusManager {
    private final PodHandle handle;
    private Optional<PodStatus> latest = Optional.empty();
    private boolean mayRun = true;
    private boolean scheduled;

    StatusManager(PodHandle handle) {
        this.handle = handle;
    }

    /** The status that the next one is built on: the kubelet's own, else the API's. */
    PodStatus previous() {
        return latest.or(() -> handle.pod().status()).orElse(podium.kubelet.PodStatuses.EMPTY);
    }

    void set(PodStatus status) {
        if (latest.filter(status::equals).isPresent()) return;
        latest = Optional.of(status);
        schedule();
    }

    /** From now on nothing of the Pod runs, so a terminal phase may be told. */
    void allStopped() {
        mayRun = false;
        schedule();
    }

    private void schedule() {
        if (scheduled) return;
        scheduled = true;
        handle.node().clock().after(Latencies.STATUS, () -> handle.node().uplink().pass(this::push));
    }

    /** Sends the status once more, in case someone else has written another one meanwhile. */
    void repeat() {
        if (latest.isPresent()) schedule();
    }

    private void push() {
        scheduled = false;
        PodStatus status = latest.orElseThrow();
        handle.node().api().get(Pod.class, handle.key().namespace(), handle.key().name()).filter(
                p -> p.metadata().uid().equals(handle.uid())).ifPresent(
                        p -> handle.node().api().update(p, pod -> pod.withStatus(Optional.of(merged(pod, status)))));
    }

    /** While containers may still run, a terminal phase is held back. Rule: kubelet.md §6. */
    private PodStatus merged(Pod pod, PodStatus status) {
        boolean over = status.phase().filter(PodPhase::isFinal).isPresent();
        PodStatus old = pod.status().orElse(status);
        if (!over || !mayRun || old.phase().filter(PodPhase::isFinal).isPresent()) return status;
        return status.withPhase(old.phase()).withReason(old.reason()).withMessage(old.message());
    }
}
