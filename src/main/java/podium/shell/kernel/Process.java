package podium.shell.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.Clock;
import podium.shell.fs.Credentials;
import podium.shell.fs.SystemError;
import podium.shell.machine.Signal;

/** A process: its identity, files, children and signals, and the waiting it does in virtual time. */
@SuppressWarnings("AvoidCommonTypeNames")
public final class Process {
    private static final int SEGMENT = 1 << 12;

    private final Kernel kernel;
    private final ContainerScope container;
    private final PidNamespace pids;
    private final int pid;
    private final Optional<Process> parent;
    private final Strand strand;
    private final Files files = new Files(this);
    private final SignalTable signals;
    private final WaitQueue childEnded = new WaitQueue();
    private final List<Process> children = new ArrayList<>();
    private final ProcessState state;
    private final StepBudget budget = new StepBudget();
    private final List<Runnable> atEnd = new ArrayList<>();
    private Descriptors descriptors;
    private Optional<Status> status = Optional.empty();
    private Wait wait = Wait.NONE;
    private boolean interrupted;
    private boolean stepping;
    private long memory;
    private long draws;

    private enum Wait {
        NONE, PLAIN, INTERRUPTIBLE, WOKEN
    }

    Process(Kernel kernel, ContainerScope container, PidNamespace pids, Optional<Process> parent, ProcessState state,
            Descriptors descriptors, SignalTable signals, Program body) {
        this.kernel = kernel;
        this.container = container;
        this.pids = pids;
        this.parent = parent;
        this.state = state;
        this.descriptors = descriptors;
        this.signals = signals;
        this.strand = new Strand(() -> live(body));
        this.pid = pids.enter(this);
        parent.ifPresent(above -> above.children.add(this));
        container.joined(this);
        kernel.joined(this);
    }

    private void live(Program body) {
        try {
            end(Status.exited(body.run(this)));
        } catch (Killed e) {
            return;
        } catch (ProcessExit e) {
            end(Status.exited(e.code()));
        } catch (SystemError e) {
            end(Status.exited(1));
        } catch (StackOverflowError e) {
            end(Status.signalled(Signal.SEGV));
        } catch (RuntimeException | AssertionError e) {
            kernel.fault(e);
            end(Status.signalled(Signal.SEGV));
        }
    }

    /** A copy of this process that runs a body of its own, as after fork(2). It starts as a task of its own. */
    public Process fork(Program body) {
        Process child = new Process(kernel, container, pids, Optional.of(this), state.copy(), descriptors.copy(),
                signals.inherited(), body);
        kernel.start(child, Duration.ofNanos(300_000));
        return child;
    }

    /** Runs another program in place of this one; does not return. Rule: execve(2). */
    public void exec(Executable executable) {
        signals.reset();
        state.arguments(executable.arguments());
        memory(0);
        throw new ProcessExit(executable.program().run(this));
    }

    // ---- waiting

    /** Waits for a queue to be woken; the caller looks again whether it has what it needs. */
    public void await(WaitQueue queue) {
        settle();
        queue.add(this);
        block(Wait.PLAIN);
        queue.remove(this);
    }

    /** Waits for a queue, a time, or a signal that has a handler; true unless the time ran out. */
    public boolean await(WaitQueue queue, Optional<Duration> most) {
        settle();
        if (interrupted) return true;
        boolean[] late = {false};
        Optional<Clock.Ticket> ticket = most.map(time -> kernel.clock().after(time, () -> {
            late[0] = true;
            wake();
        }));
        queue.add(this);
        block(Wait.INTERRUPTIBLE);
        queue.remove(this);
        ticket.ifPresent(Clock.Ticket::cancel);
        return !late[0];
    }

    /** Lets virtual time pass. */
    public void sleep(Duration time) {
        settle();
        Clock.Ticket ticket = kernel.clock().after(time, this::wakeUp);
        try {
            block(Wait.PLAIN);
        } finally {
            ticket.cancel();
        }
    }

    private void wakeUp() {
        if (wait == Wait.NONE) return;
        wait = Wait.NONE;
        kernel.resume(strand);
    }

    private void block(Wait kind) {
        checkpoint();
        wait = kind;
        stepping = false;
        strand.pause();
        stepping = true;
        checkpoint();
    }

    /** Something this process may wait for has happened. */
    void wake() {
        if (wait == Wait.NONE || wait == Wait.WOKEN) return;
        wait = Wait.WOKEN;
        kernel.clock().after(Duration.ZERO, this::wakeUp);
    }

    void run() {
        stepping = true;
        kernel.resume(strand);
    }

    private boolean takeInterrupt() {
        boolean was = interrupted;
        interrupted = false;
        return was;
    }

    /** Fails at once when the process is dead already. */
    public void checkpoint() {
        if (status.isPresent()) throw new Killed();
    }

    /** Counts a step of a program: it costs virtual time, so that an endless loop does not stop the clock. */
    public void step() {
        checkpoint();
        if (budget.step()) pay();
    }

    /** Adds processor time, in nanoseconds. */
    public void charge(long nanos) {
        if (budget.charge(nanos)) pay();
    }

    private void pay() {
        if (!stepping) return;
        Duration due = budget.due();
        Clock.Ticket ticket = kernel.clock().after(due, this::wakeUp);
        try {
            block(Wait.PLAIN);
        } finally {
            ticket.cancel();
        }
    }

    private void settle() {
        budget.rest();
    }

    // ---- children

    /** Waits for a child to end and forgets it. A signal with a handler ends the wait when that is allowed. */
    public Optional<Status> waitFor(Process child, boolean interruptible) {
        while (child.status.isEmpty()) {
            if (interruptible) {
                if (!awaitChild() && child.status.isEmpty()) return Optional.empty();
            } else {
                await(childEnded);
            }
        }
        children.remove(child);
        return child.status;
    }

    /** Waits until some child may have ended; false when a signal came first. */
    public boolean awaitChild() {
        if (!interrupted) await(childEnded, Optional.empty());
        return !takeInterrupt();
    }

    /** Forgets that a handled signal wanted to interrupt a wait. */
    public void clearInterrupt() {
        interrupted = false;
    }

    /** Leaves a child to itself: it is never waited for. */
    public void detach(Process child) {
        children.remove(child);
    }

    /** The children that have not been waited for. */
    public List<Process> children() {
        return List.copyOf(children);
    }

    // ---- the end

    private void end(Status how) {
        if (status.isPresent()) return;
        status = Optional.of(how);
        atEnd.forEach(Runnable::run);
        memory(0);
        descriptors.closeAll();
        pids.leave(this);
        parent.ifPresent(above -> above.childEnded.wakeAll());
        if (pid == 1) pids.all().forEach(other -> other.die(Status.signalled(Signal.KILL)));
        container.ended(this, how);
        kernel.left(this);
    }

    /** Runs something when the process ends, however it does. */
    public void atEnd(Runnable task) {
        atEnd.add(task);
    }

    void die(Status how) {
        if (status.isPresent()) return;
        end(how);
        wait = Wait.NONE;
        strand.forget();
        if (!stepping) kernel.clock().after(Duration.ZERO, () -> kernel.resume(strand));
    }

    /** Ends this process from another one at once, as SIGKILL does. */
    public void stop() {
        die(Status.signalled(Signal.KILL));
    }

    void unwind() {
        die(Status.signalled(Signal.KILL));
        strand.forget();
        strand.resume();
    }

    /** How it ended; empty while it runs. */
    public Optional<Status> status() {
        return status;
    }

    // ---- signals

    /** A signal from a process of the same namespace. Rule: pid_namespaces(7): process 1 is spared what it does not handle. */
    public void deliver(Signal signal) {
        if (status.isPresent()) return;
        SignalTable.Action action = signals.action(signal);
        boolean fatal = signals.fatal(signal);
        switch (action) {
            case IGNORED -> {
            }
            case HANDLED -> {
                signals.handle(signal);
                interrupted = true;
                if (wait == Wait.INTERRUPTIBLE) wake();
            }
            case DEFAULT -> {
                if (fatal && pid != 1) die(Status.signalled(signal));
            }
        }
    }

    /** A signal from the node, which can kill even process 1. */
    void deliverFromOutside(Signal signal) {
        if (signal == Signal.KILL) die(Status.signalled(signal));
        else deliver(signal);
    }

    /** Sends a signal to this process itself. */
    public void raise(Signal signal) {
        deliver(signal);
        checkpoint();
    }

    // ---- memory

    /** States how many bytes the process holds; above the container's limit the kernel ends the container. */
    public void memory(long bytes) {
        long before = memory;
        memory = bytes;
        container.memoryChanged(bytes - before, this);
    }

    long memory() {
        return memory;
    }

    // ---- what it is and has

    public int pid() {
        return pid;
    }

    /** The number of the parent; 0 when that is outside of the namespace. */
    public int parentPid() {
        return parent.filter(above -> above.pids == pids).map(Process::pid).orElse(0);
    }

    /** The program's name and its arguments. */
    public List<String> arguments() {
        return state.arguments();
    }

    /** The name that messages begin with: the last part of the first argument. */
    public String name() {
        return state.name();
    }

    /** The environment; a program may change its own. */
    public SequencedMap<String, String> environment() {
        return state.environment();
    }

    public ProcessState state() {
        return state;
    }

    public Credentials credentials() {
        return state.credentials();
    }

    public Descriptors descriptors() {
        return descriptors;
    }

    /** Replaces all descriptors, as a shell does around a redirection. */
    public void descriptors(Descriptors others) {
        descriptors = others;
    }

    public Files files() {
        return files;
    }

    public SignalTable signals() {
        return signals;
    }

    public ContainerScope container() {
        return container;
    }

    public PidNamespace pids() {
        return pids;
    }

    public Kernel kernel() {
        return kernel;
    }

    /** The present moment. */
    public Instant now() {
        return kernel.clock().now();
    }

    /** The number of a draw, so that two draws of one moment differ. */
    public long nextDraw() {
        return pid * 1000L + ++draws;
    }

    /** Writes to standard output. */
    public void out(String text) {
        write(1, text);
    }

    /** Writes to standard error; nothing happens when that is closed. */
    public void err(String text) {
        if (descriptors.find(2).isPresent()) write(2, text);
    }

    /** Writes text to a descriptor. */
    public void write(int descriptor, String text) {
        write(descriptor, Text.bytes(text));
    }

    /** Writes bytes to a descriptor, in pieces of a page of memory. */
    public void write(int descriptor, byte[] bytes) {
        OpenFile file = descriptors.get(descriptor);
        if (bytes.length <= SEGMENT) {
            file.write(this, bytes);
            return;
        }
        for (int from = 0; from < bytes.length; from += SEGMENT)
            file.write(this, java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SEGMENT)));
    }
}
