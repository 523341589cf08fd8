package podium.shell.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntSupplier;
import podium.shell.fs.Credentials;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.machine.Signal;

/** A process: its identity, files, children and signals, and the waiting it does in virtual time. */
@SuppressWarnings("AvoidCommonTypeNames")
public final class Process {
    private final Kernel kernel;
    private final ContainerScope container;
    private final PidNamespace pids;
    private final int pid;
    private final Optional<Process> parent;
    private final Waiting waiting;
    private final Files files = new Files(this);
    private final SignalTable signals;
    private final Children children;
    private final ProcessState state;
    private final CallStack calls = new CallStack(this);
    private final Draws draws = new Draws();
    private final List<Runnable> atEnd = new ArrayList<>();
    private Descriptors descriptors;
    private Optional<Status> status = Optional.empty();
    private long memory;

    Process(Kernel kernel, ContainerScope container, PidNamespace pids, Optional<Process> parent, ProcessState state,
            Descriptors descriptors, SignalTable signals, Program body) {
        this.kernel = kernel;
        this.container = container;
        this.pids = pids;
        this.parent = parent;
        this.state = state;
        this.descriptors = descriptors;
        this.signals = signals;
        this.waiting = new Waiting(this, new Strand(() -> live(body), kernel.threads()));
        this.children = new Children(this, waiting);
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
        if (container.crowded()) throw new SystemError(Errno.EAGAIN);
        waiting.forks();
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

    /** Waits for a queue to be woken; the caller looks again whether it has what it needs. */
    public void await(WaitQueue queue) {
        waiting.await(queue);
    }

    /** Waits for a queue, a time, or a signal that has a handler; true unless the time ran out. */
    public boolean await(WaitQueue queue, Optional<Duration> most) {
        return waiting.await(queue, most);
    }

    /** Lets virtual time pass. */
    public void sleep(Duration time) {
        waiting.sleep(time);
    }

    Waiting waiting() {
        return waiting;
    }

    /** Fails at once when the process is dead already. */
    public void checkpoint() {
        if (status.isPresent()) throw new Killed();
    }

    /** Counts a step of a program: it costs virtual time, so that an endless loop does not stop the clock. */
    public void step() {
        waiting.step();
    }

    /** Adds processor time, in nanoseconds. */
    public void charge(long nanos) {
        waiting.charge(nanos);
    }

    /** Makes a call that may nest as deep as a script wants: at some depth the process dies of SIGSEGV. */
    public int call(IntSupplier body) {
        return calls.call(body);
    }

    /** Forgets that a handled signal wanted to interrupt a wait. */
    public void clearInterrupt() {
        waiting.clearInterrupt();
    }

    /** The children that have not been waited for. */
    public Children children() {
        return children;
    }

    private void end(Status how) {
        if (status.isPresent()) return;
        status = Optional.of(how);
        atEnd.forEach(Runnable::run);
        memory(0);
        descriptors.closeAll();
        pids.leave(this);
        parent.ifPresent(above -> {
            above.children.wake();
            above.deliver(Signal.CHLD);
        });
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
        waiting.abandon();
    }

    /** Ends this process from another one at once, as SIGKILL does. */
    public void stop() {
        die(Status.signalled(Signal.KILL));
    }

    void unwind() {
        die(Status.signalled(Signal.KILL));
        waiting.unwind();
    }

    /** How it ended; empty while it runs. */
    public Optional<Status> status() {
        return status;
    }

    /** A signal from a process of the same namespace. Rule: pid_namespaces(7): process 1 is spared what it does not handle. */
    public void deliver(Signal signal) {
        if (status.isPresent()) return;
        switch (signals.action(signal)) {
            case IGNORED -> {
            }
            case HANDLED -> {
                signals.handle(signal);
                waiting.interrupt();
            }
            case DEFAULT -> {
                if (signals.fatal(signal) && pid != 1) die(Status.signalled(signal));
            }
        }
    }

    /** A signal from the node, which can kill even process 1. */
    void deliverFromOutside(Signal signal) {
        if (signal == Signal.KILL) die(Status.signalled(signal));
        else deliver(signal);
    }

    /** States how many bytes the process holds; above the container's limit the kernel ends the container. */
    public void memory(long bytes) {
        long before = memory;
        memory = bytes;
        container.memoryChanged(bytes - before, this);
    }

    long memory() {
        return memory;
    }

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

    /** 64 bits that look random; the same for the same run. */
    public long draw() {
        return draws.next(this);
    }

    /** Writes to standard output. */
    public void out(String text) {
        write(1, Text.bytes(text));
    }

    /** Writes to standard error; nothing happens when that is closed. */
    public void err(String text) {
        if (descriptors.find(2).isPresent()) write(2, Text.bytes(text));
    }

    /** Writes bytes to a descriptor. */
    public void write(int descriptor, byte[] bytes) {
        descriptors.get(descriptor).writeAll(this, bytes);
    }
}
