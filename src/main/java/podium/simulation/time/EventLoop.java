package podium.simulation.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import podium.shell.Clock;

/** The one queue of everything that will happen, in order of time and then of registration. */
public final class EventLoop implements Clock {
    private final PriorityQueue<Task> queue = new PriorityQueue<>(
            Comparator.comparing(Task::at).thenComparingLong(Task::number));
    private Instant now;
    private long registered;

    /** A loop whose time begins at a moment. */
    public EventLoop(Instant start) {
        this.now = start;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Ticket after(Duration delay, Runnable task) {
        Instant at = delay.isPositive() ? now.plus(delay) : now;
        Task entry = new Task(at, registered++, task);
        queue.add(entry);
        return () -> queue.remove(entry);
    }

    /** Runs the next task that is due by the limit; false when there is none, and then time stands at the limit. */
    public boolean runNext(Instant limit) {
        Task next = queue.peek();
        if (next == null || next.at.isAfter(limit)) {
            if (limit.isAfter(now)) now = limit;
            return false;
        }
        queue.remove();
        now = next.at;
        next.work.run();
        return true;
    }

    private record Task(Instant at, long number, Runnable work) {
    }
}
