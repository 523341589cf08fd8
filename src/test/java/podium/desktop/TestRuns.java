package podium.desktop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.kubelet.Rule;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

/** Small timelines made by hand. */
public final class TestRuns {
    private static final ObjectKey POD = new ObjectKey("Pod", "default", "web");

    private TestRuns() {
    }

    /** The moment some seconds after the start. */
    public static Instant at(double seconds) {
        return Timeline.EPOCH.plus(Duration.ofMillis((long) (seconds * 1000)));
    }

    /** One init container that logs and fails, is tried again, and an event with a count. */
    public static Timeline of(Scenario scenario) {
        ContainerRun first = new ContainerRun(POD, "u", "fetch", 0);
        ContainerRun second = new ContainerRun(POD, "u", "check", 0);
        return new Timeline(scenario, Timeline.EPOCH, at(20), List.of(
                new Change.Decided(at(0.5), POD, "u", at(0.5), Derivation.of(
                        Topic.of(Topic.Kind.TURN, "fetch"), "starts", Rule.INIT_CONTAINERS,
                        Input.fact("fetch", "is the first init container that has not succeeded"))),
                event(at(1), "e1", "Normal", "Started", "Started container fetch", 1),
                new Change.LogWritten(at(2), first, false, "fetching\n"),
                new Change.LogWritten(at(3), second, false, "look"),
                new Change.LogWritten(at(4), second, false, "ing\n"),
                event(at(5), "e2", "Warning", "BackOff", "Back-off restarting failed container check", 1),
                event(at(9), "e2", "Warning", "BackOff", "Back-off restarting failed container check", 2)));
    }

    /** A run of nothing in particular. */
    public static Timeline sample() {
        return of(new Scenario(1, "default", Duration.ofSeconds(20),
                new World(_ -> Optional.empty(), List.of(), List.of(),
                        List.of()),
                List.of()));
    }

    private static Change event(Instant at, String name, String type, String reason, String message, int count) {
        return new Change.EventChanged(at, new Event(name, type, reason, "kubelet", POD, "", message, count, at, at));
    }
}
