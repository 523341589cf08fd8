package podium.shell.kernel;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.IntSupplier;
import podium.shell.machine.Signal;

/** How deep the calls of an interpreting program are nested. What no thread's stack would hold goes on in a further one. */
final class CallStack {
    /** Calls that one thread surely holds. */
    private static final int SEGMENT = 48;
    /** Where a real program's stack of eight megabytes ends, roughly. */
    private static final int DEEPEST = 7_000;

    private final Process process;
    private int depth;

    CallStack(Process process) {
        this.process = process;
    }

    /** Makes a call; the process dies of SIGSEGV when it is one too many. */
    int call(IntSupplier body) {
        if (depth >= DEEPEST) {
            process.die(Status.signalled(Signal.SEGV));
            process.checkpoint();
        }
        depth++;
        try {
            return depth % SEGMENT == 0 ? onFurtherThread(body) : body.getAsInt();
        } finally {
            depth--;
        }
    }

    /** Only one of the two threads ever runs: this one waits until the other has ended. */
    private static int onFurtherThread(IntSupplier body) {
        Result result = new Result(body);
        Thread.ofVirtual().start(result);
        return result.get();
    }

    private static final class Result implements Runnable {
        private final Semaphore done = new Semaphore(0);
        private final IntSupplier body;
        private int value;
        private Optional<RuntimeException> exception = Optional.empty();
        private Optional<Error> error = Optional.empty();

        Result(IntSupplier body) {
            this.body = body;
        }

        @Override
        public void run() {
            try {
                value = body.getAsInt();
            } catch (RuntimeException e) {
                exception = Optional.of(e);
            } catch (Killed | StackOverflowError | AssertionError e) {
                error = Optional.of(e);
            } finally {
                done.release();
            }
        }

        int get() {
            done.acquireUninterruptibly();
            if (exception.isPresent()) throw exception.get();
            if (error.isPresent()) throw error.get();
            return value;
        }
    }
}
