package podium.simulation.node;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodStatus;
import podium.cluster.why.Derivation;
import podium.cluster.why.Derived;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.PodStatuses;
import podium.kubelet.Rule;
import podium.kubelet.StatusGuard;

/** Sends a Pod's status to the API, asynchronously, and only what is new. Rule: kubelet.md §1.9. */
final class StatusManager {
    private final PodHandle handle;
    private Optional<PodStatus> latest = Optional.empty();
    private final Map<Topic, Untold> noted = new LinkedHashMap<>();
    private final List<Untold> untold = new ArrayList<>();
    private boolean mayRun = true;
    private boolean scheduled;

    StatusManager(PodHandle handle) {
        this.handle = handle;
    }

    /** The status that the next one is built on: the kubelet's own, else the API's. */
    PodStatus previous() {
        return latest.or(() -> handle.pod().status()).orElse(PodStatuses.EMPTY);
    }

    /** Takes a status over; one in which a container that is over comes back is dropped whole. */
    void set(Derived<PodStatus> next) {
        PodSpec spec = handle.pod().spec();
        if (!StatusGuard.mayFollow(spec, previous(), next.value())) return;
        note(next.why());
        PodStatus status = StatusGuard.cut(spec, next.value());
        if (latest.filter(status::equals).isPresent()) return;
        latest = Optional.of(status);
        schedule();
    }

    /** Keeps what is new, to be told together with the status that it explains. */
    private void note(List<Derivation> why) {
        Instant now = handle.node().clock().now();
        for (Derivation one : why) {
            Optional<Untold> before = Optional.ofNullable(noted.get(one.about()));
            if (before.filter(b -> b.why.equals(one)).isPresent()) continue;
            Untold news = new Untold(now, one);
            noted.put(one.about(), news);
            untold.add(news);
        }
    }

    private record Untold(Instant decided, Derivation why) {
    }

    private void tell(Instant decided, Derivation why) {
        handle.node().trace().decided(handle.node().clock().now(), decided, handle.key(), handle.uid(), why);
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
        untold.forEach(u -> tell(u.decided, u.why));
        untold.clear();
        Optional.ofNullable(noted.get(Topic.of(Kind.PHASE))).ifPresent(p -> tell(p.decided, p.why));
        handle.node().api().get(Pod.class, handle.key().namespace(), handle.key().name()).filter(
                p -> p.metadata().uid().equals(handle.uid())).ifPresent(
                        p -> handle.node().api().update(p, pod -> pod.withStatus(Optional.of(merged(pod, status)))));
    }

    /** While containers may still run, a terminal phase is held back. Rule: kubelet.md §6. */
    private PodStatus merged(Pod pod, PodStatus status) {
        boolean over = status.phase().filter(PodPhase::isFinal).isPresent();
        PodStatus old = pod.status().orElse(status);
        if (!over || !mayRun || old.phase().filter(PodPhase::isFinal).isPresent()) return status;
        String shown = old.phase().map(PodPhase::toString).orElse("");
        tell(handle.node().clock().now(), Derivation.of(Topic.of(Kind.PHASE), shown, Rule.HOLD_BACK,
                Input.of("by its containers the phase is", status.phase().map(PodPhase::toString).orElse(""),
                        Topic.of(Kind.PHASE)),
                Input.fact("the sandbox", "has not been stopped yet")));
        return status.withPhase(old.phase()).withReason(old.reason()).withMessage(old.message());
    }
}
