package podium.shell.kernel;

import java.util.ArrayList;
import java.util.List;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.machine.Output;

/** The end of a container's standard output or error at the runtime. */
final class SinkFile extends OpenFile {
    private static final long QUICK = 4L << 20;

    private final Output output;
    private final boolean error;
    private final List<Runnable> atRelease = new ArrayList<>();
    private boolean released;
    private long written;

    SinkFile(Output output, boolean error) {
        this.output = output;
        this.error = error;
    }

    @Override
    public byte[] read(Process process, int most) {
        throw new SystemError(Errno.EBADF);
    }

    @Override
    public void write(Process process, byte[] bytes) {
        written += bytes.length;
        if (bytes.length > 0) output.write(error, bytes);
        // A program that prints without end is slowed down, so that a run stays bounded.
        process.charge(written > QUICK ? bytes.length * 100_000L : bytes.length * 100L);
    }

    /** Passes on what no program wrote: the echo of a terminal. */
    void show(byte[] bytes) {
        if (bytes.length > 0) output.write(error, bytes);
    }

    @Override
    protected void released() {
        released = true;
        atRelease.forEach(Runnable::run);
    }

    /** Whether no process holds it any more. */
    boolean isReleased() {
        return released;
    }

    /** Runs something once no process holds it. */
    void atRelease(Runnable task) {
        atRelease.add(task);
    }
}
