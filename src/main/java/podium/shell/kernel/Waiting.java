package podium.shell.kernel;

import java.time.Duration;
import java.util.Optional;
import podium.shell.Clock;

/** How one process waits in virtual time and pays for its steps. */
final class Waiting {
    private final Process process;
    private final Strand strand;
    private final StepBudget budget = new StepBudget();
    private Kind kind = Kind.NONE;
    private boolean interrupted;
    private boolean stepping;

    private enum Kind {
        NONE, PLAIN, INTERRUPTIBLE, WOKEN
    }

    Waiting(Process process, Strand strand) {
        this.process = process;
        this.strand = strand;
    }

    private Clock clock() {
        return process.kernel().clock();
    }

    void await(WaitQueue queue) {
        budget.rest();
        queue.add(process);
        block(Kind.PLAIN);
        queue.remove(process);
    }

    boolean await(WaitQueue queue, Optional<Duration> most) {
        budget.rest();
        if (interrupted) return true;
        boolean[] late = {false};
        Optional<Clock.Ticket> ticket = most.map(time -> clock().after(time, () -> {
            late[0] = true;
            wake();
        }));
        queue.add(process);
        block(Kind.INTERRUPTIBLE);
        queue.remove(process);
        ticket.ifPresent(Clock.Ticket::cancel);
        return !late[0];
    }

    void sleep(Duration time) {
        budget.rest();
        pass(time);
    }

    private void pass(Duration time) {
        Clock.Ticket ticket = clock().after(time, this::goOn);
        try {
            block(Kind.PLAIN);
        } finally {
            ticket.cancel();
        }
    }

    private void goOn() {
        if (kind == Kind.NONE) return;
        kind = Kind.NONE;
        process.kernel().resume(strand);
    }

    private void block(Kind how) {
        process.checkpoint();
        kind = how;
        stepping = false;
        strand.pause();
        stepping = true;
        process.checkpoint();
    }

    /** Something the process may wait for has happened. */
    void wake() {
        if (kind == Kind.NONE || kind == Kind.WOKEN) return;
        kind = Kind.WOKEN;
        clock().after(Duration.ZERO, this::goOn);
    }

    /** Lets the process run for the first time. */
    void start() {
        stepping = true;
        process.kernel().resume(strand);
    }

    void step() {
        process.checkpoint();
        if (budget.step()) pay();
    }

    void charge(long nanos) {
        if (budget.charge(nanos)) pay();
    }

    private void pay() {
        if (!stepping) return;
        Duration due = budget.due();
        if (!clock().skip(due)) pass(due);
    }

    /** A signal with a handler came: a wait that allows it ends. */
    void interrupt() {
        interrupted = true;
        if (kind == Kind.INTERRUPTIBLE) wake();
    }

    boolean interrupted() {
        return interrupted;
    }

    void clearInterrupt() {
        interrupted = false;
    }

    /** The process has ended: a thread that waits is let go, to end as well. */
    void abandon() {
        kind = Kind.NONE;
        strand.forget();
        if (!stepping) process.kernel().abandon(strand);
    }

    /** The whole machine ends: the thread ends now. */
    void unwind() {
        strand.forget();
        strand.resume();
    }
}
