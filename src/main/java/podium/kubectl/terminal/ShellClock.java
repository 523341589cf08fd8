package podium.kubectl.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import podium.shell.Clock;
import podium.shell.machine.QueueClock;
import podium.simulation.Timeline;

/** The clock of the terminal's machine: it shows the time of the run, and can be set, also back. */
final class ShellClock implements Clock {
    private final QueueClock queue = new QueueClock(Timeline.EPOCH);
    private Duration ahead = Duration.ZERO;

    /** Makes a moment the present one; what waits goes on waiting for as long as it was to. */
    void set(Instant moment) {
        ahead = Duration.between(queue.now(), moment);
    }

    @Override
    public Instant now() {
        return queue.now().plus(ahead);
    }

    @Override
    public Ticket after(Duration delay, Runnable task) {
        return queue.after(delay, task);
    }

    @Override
    public boolean skip(Duration time) {
        return queue.skip(time);
    }

    /** When the next task is due; empty when there is none. */
    Optional<Instant> next() {
        return queue.next().map(at -> at.plus(ahead));
    }

    /** Runs the next task, if it is due by a moment. */
    void step(Instant until) {
        queue.step(until.minus(ahead));
    }
}
