package podium.simulation.node;

import java.time.Duration;
import podium.simulation.time.Draws;

/** How long the work of a node takes, as recorded on a small machine: means, drawn between half and one and a half of them. */
public final class Latencies {
    /** From a write of the API to the kubelet's first look at a new Pod. */
    public static final Duration NOTICE = Duration.ofMillis(20);
    /** Making a sandbox with its network. */
    public static final Duration SANDBOX = Duration.ofMillis(900);
    /** One pull from the registry. */
    public static final Duration PULL = Duration.ofMillis(50);
    /** Creating a container. */
    public static final Duration CREATE = Duration.ofMillis(30);
    /** Starting a container. */
    public static final Duration START = Duration.ofMillis(150);
    /** Stopping a sandbox. */
    public static final Duration STOP_SANDBOX = Duration.ofMillis(700);
    /** From a status of the kubelet to the API. */
    public static final Duration STATUS = Duration.ofMillis(10);

    private Latencies() {
    }

    /** A mean with its draw. */
    public static Duration drawn(Draws draws, Duration mean, String what) {
        return mean.multipliedBy((long) (500 + 1000 * draws.unit(what))).dividedBy(1000);
    }
}
