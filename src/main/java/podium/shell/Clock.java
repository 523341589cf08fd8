package podium.shell;

import java.time.Duration;
import java.time.Instant;

/** Virtual time, as the engine hands it out. Tasks run one at a time, in order of time and then of registration. */
public interface Clock {
    /** The present moment of the simulation. */
    Instant now();

    /** Runs a task after a delay; none or a negative one means as the next task of this moment. */
    Ticket after(Duration delay, Runnable task);

    /** Lets time pass at once if nothing is to happen meanwhile; false when something is, and no time has passed. */
    default boolean skip(Duration time) {
        return false;
    }

    /** A task that has not run yet. */
    interface Ticket {
        /** Takes the task back; without effect once it has run. */
        void cancel();
    }
}
