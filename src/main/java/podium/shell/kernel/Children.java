package podium.shell.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The children of one process that it has not waited for. */
public final class Children {
    private final Process process;
    private final Waiting waiting;
    private final WaitQueue ended = new WaitQueue();
    private final List<Process> all = new ArrayList<>();

    Children(Process process, Waiting waiting) {
        this.process = process;
        this.waiting = waiting;
    }

    void add(Process child) {
        all.add(child);
    }

    /** One of them has ended. */
    void wake() {
        ended.wakeAll();
    }

    /** Waits for a child to end and forgets it. A signal with a handler ends the wait when that is allowed. */
    public Optional<Status> waitFor(Process child, boolean interruptible) {
        while (child.status().isEmpty()) {
            if (interruptible) {
                if (!await() && child.status().isEmpty()) return Optional.empty();
            } else {
                process.await(ended);
            }
        }
        all.remove(child);
        return child.status();
    }

    /** Waits at most so long for a child to end, and forgets it then; empty when it has not ended. */
    public Optional<Status> waitFor(Process child, Duration most) {
        Instant late = process.now().plus(most);
        while (child.status().isEmpty()) {
            Duration left = Duration.between(process.now(), late);
            if (!left.isPositive()) return Optional.empty();
            process.await(ended, Optional.of(left));
            waiting.clearInterrupt();
        }
        all.remove(child);
        return child.status();
    }

    /** Waits until some child may have ended; false when a signal came first. */
    public boolean await() {
        if (!waiting.interrupted()) process.await(ended, Optional.empty());
        boolean undisturbed = !waiting.interrupted();
        waiting.clearInterrupt();
        return undisturbed;
    }

    /** Waits until some child may have ended, a signal came, or a time is over. */
    public void await(Duration most) {
        process.await(ended, Optional.of(most));
        waiting.clearInterrupt();
    }

    /** Leaves a child to itself: it is never waited for. */
    public void detach(Process child) {
        all.remove(child);
    }

    /** All of them. */
    public List<Process> all() {
        return List.copyOf(all);
    }
}
