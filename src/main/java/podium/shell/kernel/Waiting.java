package podium.shell.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import podium.shell.Clock;

/** How one process waits in virtual time and pays for its steps. */
final class Waiting {
    /** A fork is as much work as so many steps. */
    private static final int FORK = 20;
    /** Moving so many bytes is as much work as a step. */
    private static final int BYTES_A_STEP = 1 << 12;

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
        Instant from = clock().now();
        long mark = fatigue().mark();
        queue.add(process);
        block(Kind.PLAIN);
        queue.remove(process);
        rested(from, mark);
    }

    boolean await(WaitQueue queue, Optional<Duration> most) {
        if (interrupted) return true;
        boolean[] late = {false};
        Optional<Clock.Ticket> ticket = most.map(time -> clock().after(time, () -> {
            late[0] = true;
            wake();
        }));
        Instant from = clock().now();
        long mark = fatigue().mark();
        queue.add(process);
        block(Kind.INTERRUPTIBLE);
        queue.remove(process);
        rested(from, mark);
        ticket.ifPresent(Clock.Ticket::cancel);
        return !late[0];
    }

    void sleep(Duration time) {
        Instant from = clock().now();
        long mark = fatigue().mark();
        pass(time);
        rested(from, mark);
    }

    private Fatigue fatigue() {
        return process.container().fatigue();
    }

    private void rested(Instant from, long mark) {
        fatigue().rested(mark, Duration.between(from, clock().now()));
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
        work(1);
    }

    void forks() {
        work(FORK);
    }

    void moves(int bytes) {
        if (bytes >= BYTES_A_STEP) work(bytes / BYTES_A_STEP);
    }

    private void work(int weight) {
        process.checkpoint();
        if (budget.step(fatigue().step(weight))) pay();
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
