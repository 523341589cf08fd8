package podium.shell.kernel;

import java.util.Arrays;
import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** What a file descriptor leads to; several descriptors may share one. */
public abstract class OpenFile {
    /** Programs write through buffers of a page of memory. */
    private static final int PAGE = 1 << 12;

    private int users = 1;

    /** Up to some bytes; empty at the end. Waits when there are none yet. */
    public abstract byte[] read(Process process, int most);

    /** Writes all bytes; waits while there is no room. */
    public abstract void write(Process process, byte[] bytes);

    /** Writes all bytes in pieces of a page. */
    final void writeAll(Process process, byte[] bytes) {
        if (bytes.length <= PAGE) {
            write(process, bytes);
            return;
        }
        for (int from = 0; from < bytes.length; from += PAGE)
            write(process, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PAGE)));
    }

    /** Moves to an offset from the start. */
    public void seek(long offset) {
        throw new SystemError(Errno.ESPIPE);
    }

    /** The present offset. */
    public long position() {
        throw new SystemError(Errno.ESPIPE);
    }

    /** Where the file lies, if it has a name. */
    public Optional<Spot> spot() {
        return Optional.empty();
    }

    /** Whether a read would not wait. */
    public boolean ready() {
        return true;
    }

    /** What wakes a reader. */
    public Optional<WaitQueue> arrival() {
        return Optional.empty();
    }

    /** The terminal that it is, if it is one. */
    public Optional<TerminalFile> terminal() {
        return Optional.empty();
    }

    /** The last descriptor was closed. */
    protected void released() {
    }

    final OpenFile share() {
        users++;
        return this;
    }

    /** Gives up one hold of the file. */
    public final void close() {
        if (--users == 0) released();
    }
}
