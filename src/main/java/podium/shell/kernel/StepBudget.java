package podium.shell.kernel;

import java.time.Duration;

/** Processor time that a program has used and not yet paid for with virtual time. */
final class StepBudget {
    private static final long PAYDAY = 1_000_000;
    /** Steps between two paydays when each is dear. */
    private static final long STEPS_A_PAYDAY = 40;

    private long nanos;

    /** Adds the price of a step, in nanoseconds; true when it is time to pay. */
    boolean step(long price) {
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
}
