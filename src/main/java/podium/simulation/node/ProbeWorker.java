package podium.simulation.node;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.Probe;
import podium.cluster.why.Input;
import podium.kubelet.ContainerRecord;
import podium.kubelet.Grounds;
import podium.kubelet.ProbeResult;
import podium.kubelet.Rule;
import podium.simulation.Change;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** Repeats one probe of one container for as long as the Pod lives. Rule: kubelet.md §9. */
final class ProbeWorker {
    private static final int TRIES = 3;
    private final PodHandle handle;
    private final Container container;
    private final ProbeKind kind;
    private final Probe probe;
    private final PodProbes results;
    private final Prober prober;
    private final Gate wake;
    private String seenId = "";
    private boolean onHold;
    private boolean hurried;
    private ProbeResult last = ProbeResult.UNKNOWN;
    private int run;

    ProbeWorker(PodHandle handle, Container container, ProbeKind kind, Probe probe, PodProbes results) {
        this.handle = handle;
        this.container = container;
        this.kind = kind;
        this.probe = probe;
        this.results = results;
        this.prober = new Prober(handle);
        this.wake = new Gate(handle.node().clock());
    }

    ProbeKind kind() {
        return kind;
    }

    Container container() {
        return container;
    }

    /**
     * Tries at once and then at every tick of a clock that began here, not at the container's start. A tick that falls
     * into a longer try is kept, one of them, and used as soon as the try ends.
     */
    void loop(Fiber fiber) {
        Duration period = Duration.ofSeconds(Math.max(1, probe.periodSeconds()));
        Instant tick = now().plus(period);
        while (true) {
            tick(fiber);
            if (tick.isAfter(now())) fiber.await(wake, () -> hurried, Duration.between(now(), tick));
            tick = hurried ? now().plus(period) : nextTick(tick, period);
            hurried = false;
        }
    }

    private Instant nextTick(Instant tick, Duration period) {
        if (tick.isAfter(now())) return tick;
        return tick.plus(period.multipliedBy(Duration.between(tick, now()).dividedBy(period) + 1));
    }

    private Instant now() {
        return handle.node().clock().now();
    }

    /** Probes at once, and begins the period anew. */
    void hurry() {
        hurried = true;
        wake.open();
    }

    /** Judged is the instance that the last sync saw, which may have ended since. */
    private void tick(Fiber fiber) {
        Optional<ContainerRecord> newest = results.seen().newest(container.name()).filter(
                r -> r.state() != ContainerRecord.State.CREATED);
        if (newest.isEmpty()) return;
        ContainerRecord instance = newest.get();
        if (!instance.id().equals(seenId)) {
            seenId = instance.id();
            results.set(kind, container, seenId, kind.initial(), Rule.PROBE_BEGINS, Grounds.instance(instance));
            onHold = false;
        }
        if (onHold) return;
        if (!instance.running()) {
            results.set(kind, container, seenId, ProbeResult.FAILURE, Rule.PROBE_ENDED, Grounds.instance(instance));
            return;
        }
        long runs = Duration.between(instance.startedAt().orElse(Instant.MAX), now()).toSeconds();
        if (runs < probe.initialDelaySeconds()) return;
        boolean started = results.started(container, instance);
        if (kind == ProbeKind.STARTUP ? started : !started) return;
        Optional<Instance> present = handle.instances().byId(instance.id());
        if (present.isPresent()) judge(fiber, present.get());
    }

    private void judge(Fiber fiber, Instance instance) {
        // Once the Pod is being stopped, programs that probes would run are cancelled before they begin.
        Prober.Finding finding = results.stopping() && probe.exec().isPresent()
                ? Prober.CANCELED
                : prober.probe(fiber, probe, instance);
        for (int i = 1; i < TRIES && finding instanceof Prober.Finding.Trouble
                && !finding.equals(Prober.CANCELED); i++) {
            finding = prober.probe(fiber, probe, instance);
        }
        handle.node().trace().add(new Change.Probed(now(), instance.run(), kind.word().toLowerCase(Locale.ROOT),
                finding.passed(), finding.words()));
        switch (finding) {
            case Prober.Finding.Success() -> count(ProbeResult.SUCCESS, "succeeded");
            case Prober.Finding.Warning(String text) -> {
                handle.warning(container, "ProbeWarning", kind.word() + " probe warning: " + text);
                count(ProbeResult.SUCCESS, "succeeded with a warning: " + text);
            }
            case Prober.Finding.Failure(String output) -> {
                handle.warning(container, "Unhealthy", kind.word() + " probe failed: " + output);
                count(ProbeResult.FAILURE, "failed: " + output);
            }
            case Prober.Finding.Trouble(String error) ->
                handle.warning(container, "Unhealthy",
                        kind.word() + " probe errored and resulted in unknown state: " + error);
        }
    }

    /** A result changes after as many findings in a row as the threshold says. */
    private void count(ProbeResult finding, String words) {
        run = finding == last ? run + 1 : 1;
        last = finding;
        int threshold = finding == ProbeResult.SUCCESS ? probe.successThreshold() : probe.failureThreshold();
        if (run < Math.max(1, threshold)) return;
        results.set(kind, container, seenId, finding, Rule.PROBE_THRESHOLD, Input.fact("the last try", words),
                Input.fact("findings like it in a row:", run), Input.fact("threshold:", Math.max(1, threshold)));
        boolean decided = kind == ProbeKind.STARTUP || (kind == ProbeKind.LIVENESS && finding == ProbeResult.FAILURE);
        if (decided) {
            onHold = true;
            run = 0;
        }
    }
}
