package podium.simulation.api;

import java.time.Instant;
import podium.cluster.Event;
import podium.cluster.pod.Pod;
import podium.shell.Clock;
import podium.simulation.Change.EventChanged;
import podium.simulation.TraceLog;

/** Events of the scheduler: of the newer kind, without a count. Rule: controllers.md §10. */
public final class SchedulerEvents {
    private final Clock clock;
    private final TraceLog trace;
    private long number;

    public SchedulerEvents(Clock clock, TraceLog trace) {
        this.clock = clock;
        this.trace = trace;
    }

    public void normal(Pod about, String reason, String message) {
        record("Normal", about, reason, message);
    }

    public void warning(Pod about, String reason, String message) {
        record("Warning", about, reason, message);
    }

    private void record(String type, Pod about, String reason, String message) {
        Instant now = clock.now();
        String name = about.metadata().name() + "." + Long.toHexString(now.toEpochMilli() * 1_000_000L + number++);
        trace.add(new EventChanged(now,
                new Event(name, type, reason, "default-scheduler", about.key(), "", message, 0, now, now)));
    }
}
