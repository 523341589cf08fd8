package podium.simulation.node;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import podium.cluster.pod.Container;
import podium.cluster.pod.Lifecycle;
import podium.cluster.pod.LifecycleHandler;
import podium.cluster.pod.Pod;
import podium.cluster.why.Input;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.Rule;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.Signal;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** Stops containers: event, preStop, turn, signal, and SIGKILL when the grace period is over. Rule: kubelet.md §10.3. */
final class Stopper {
    private static final long LEAST_GRACE = 2;
    private final PodHandle handle;
    private final Hooks hooks;
    private final Gate ended;

    Stopper(PodHandle handle, Hooks hooks) {
        this.handle = handle;
        this.hooks = hooks;
        this.ended = new Gate(handle.node().clock());
    }

    /** The grace period of a Pod in seconds: that of its deletion, else its own. */
    static long grace(Pod pod) {
        long seconds = pod.metadata().deletionGracePeriodSeconds().or(
                () -> pod.spec().terminationGracePeriodSeconds()).orElse(30L);
        return Math.max(1, seconds);
    }

    /** Stops instances at once, each in its order, and returns when all have ended. */
    void stopAll(Fiber fiber, List<Instance> instances, long grace, StopOrder order) {
        List<Fiber> stops = instances.stream().map(i -> handle.node().fibers().start("stop " + i.spec().name(),
                f -> stop(f, i, "Stopping container " + i.spec().name(), grace, order))).toList();
        stops.forEach(s -> s.onEnd(ended::open));
        fiber.await(ended, () -> stops.stream().allMatch(Fiber::hasEnded));
    }

    /**
     * Stops one instance.
     *
     * @param grace in seconds; with none the preStop hook is left out
     */
    void stop(Fiber fiber, Instance instance, String message, long grace, StopOrder order) {
        if (!instance.running()) return;
        Container container = instance.spec();
        handle.normal(container, "Killing", message);
        instance.beginStop();
        Input limit = Input.fact("the grace period is", grace + " s");
        Input cause = Input.fact("the kubelet says:", message);
        long left = grace;
        if (grace > 0 && container.lifecycle().flatMap(Lifecycle::preStop).isPresent())
            tell(instance, "its preStop hook runs", Rule.PRE_STOP, cause, limit);
        if (grace > 0) left -= preStop(fiber, instance, grace);
        Instant before = handle.node().clock().now();
        if (!order.turn(instance).getAsBoolean())
            tell(instance, "it waits for the containers that it serves", Rule.STOP_ORDER, cause, limit,
                    Input.fact("main containers or later sidecars", "still run"));
        fiber.await(ended, order.turn(instance), Duration.ofSeconds(Math.max(0, left)));
        left = Math.max(LEAST_GRACE, left - seconds(before));
        RunningContainer process = instance.process().orElseThrow();
        process.onExit(exit -> ended.open());
        tell(instance, "it has got SIGTERM and has " + left + " s to end", Rule.STOP_SIGNALS, cause, limit);
        process.signal(Signal.TERM);
        if (!fiber.await(ended, () -> !instance.running(), Duration.ofSeconds(left))) {
            tell(instance, "it has got SIGKILL", Rule.STOP_SIGNALS, cause,
                    Input.fact("the time that was left of the grace period,", left + " s, is over"));
            process.signal(Signal.KILL);
            fiber.await(ended, () -> !instance.running());
        }
    }

    private void tell(Instance instance, String value, Rule rule, Input... inputs) {
        handle.decided(Kind.STOP, instance.spec().name(), value, rule, inputs);
    }

    /** Whole seconds that the hook took; one that overruns is left behind, and fails when the container ends under it. */
    private long preStop(Fiber fiber, Instance instance, long grace) {
        var handler = instance.spec().lifecycle().flatMap(Lifecycle::preStop);
        if (handler.isEmpty()) return 0;
        Instant before = handle.node().clock().now();
        LifecycleHandler hook = handler.get();
        Fiber run = handle.node().fibers().start("preStop " + instance.spec().name(),
                f -> hooks.preStop(f, hook, instance));
        run.onEnd(ended::open);
        fiber.await(ended, run::hasEnded, Duration.ofSeconds(grace));
        return seconds(before);
    }

    private long seconds(Instant since) {
        return Duration.between(since, handle.node().clock().now()).toSeconds();
    }
}
