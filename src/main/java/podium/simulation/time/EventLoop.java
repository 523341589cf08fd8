package podium.simulation.time;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import podium.shell.Clock;

/** The one queue of everything that will happen, in order of time and then of registration. */
public final class EventLoop implements Clock {
    private final PriorityQueue<Task> queue = new PriorityQueue<>();
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

    /** What is to be done at a time; no two are equal. A run makes so many that neither a proxy nor a record compares them. */
    private static final class Task implements Comparable<Task> {
        private final Instant at;
        private final long number;
        private final Runnable work;

        Task(Instant at, long number, Runnable work) {
            this.at = at;
            this.number = number;
            this.work = work;
        }

        @Override
        public int compareTo(Task other) {
            int order = at.compareTo(other.at);
            return order == 0 ? Long.compare(number, other.number) : order;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(number);
        }
    }
}
