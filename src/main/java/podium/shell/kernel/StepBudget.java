package podium.shell.kernel;

import java.time.Duration;

/** Processor time that a program has used and not yet paid for with virtual time. Endless work gets ever dearer. */
final class StepBudget {
    private static final long STEP = 2_000;
    private static final long PAYDAY = 1_000_000;
    private static final long CHEAP_STEPS = 2_000;
    /** Steps between two paydays when each is dear. */
    private static final long STEPS_A_PAYDAY = 40;

    private long nanos;
    private long steps;

    /** Counts a step; true when it is time to pay. */
    boolean step() {
        steps++;
        long price = STEP * (1 + steps / CHEAP_STEPS);
        return charge(price) && nanos >= price * STEPS_A_PAYDAY;
    }

    boolean charge(long more) {
        nanos += more;
        return nanos >= PAYDAY;
    }

    /** What is due now. */
    Duration due() {
        Duration due = Duration.ofNanos(nanos);
        nanos = 0;
        return due;
    }

    /** The program waits by itself: its steps are cheap again. */
    void rest() {
        steps = 0;
    }
}
