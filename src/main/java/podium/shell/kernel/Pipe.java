package podium.shell.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.machine.Signal;

/** Bytes on their way from writers to readers. Rule: pipe(7). */
public final class Pipe {
    private static final int ROOM = 1 << 16;

    private final Deque<byte[]> parts = new ArrayDeque<>();
    private final WaitQueue changed = new WaitQueue();
    private int held;
    private int readers;
    private int writers;

    /** A new end to read from. */
    public OpenFile reader() {
        readers++;
        changed.wakeAll();
        return new ReadEnd();
    }

    /** A new end to write to. */
    public OpenFile writer() {
        writers++;
        changed.wakeAll();
        return new WriteEnd();
    }

    /** One end to read from and to write to, as a named pipe opened for both has. */
    OpenFile both() {
        readers++;
        writers++;
        changed.wakeAll();
        return new BothEnds();
    }

    boolean hasReader() {
        return readers > 0;
    }

    boolean hasWriter() {
        return writers > 0;
    }

    WaitQueue changed() {
        return changed;
    }

    void closeReader() {
        readers--;
        changed.wakeAll();
    }

    void closeWriter() {
        writers--;
        changed.wakeAll();
    }

    byte[] take(Process process, int most) {
        while (parts.isEmpty()) {
            if (writers == 0) return new byte[0];
            process.await(changed);
        }
        byte[] part = parts.removeFirst();
        byte[] taken = part;
        if (part.length > most) {
            taken = java.util.Arrays.copyOf(part, most);
            parts.addFirst(java.util.Arrays.copyOfRange(part, most, part.length));
        }
        held -= taken.length;
        changed.wakeAll();
        return taken;
    }

    void put(Process process, byte[] bytes, boolean signals) {
        while (held >= ROOM && readers > 0) process.await(changed);
        if (readers == 0) {
            if (signals) {
                process.deliver(Signal.PIPE);
                process.checkpoint();
            }
            throw new SystemError(Errno.EPIPE);
        }
        if (bytes.length == 0) return;
        parts.addLast(bytes);
        held += bytes.length;
        changed.wakeAll();
    }

    /** Takes bytes from outside of the machine, which cannot wait for room. */
    void push(byte[] bytes) {
        if (bytes.length == 0) return;
        parts.addLast(bytes);
        held += bytes.length;
        changed.wakeAll();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean ready() {
        return !parts.isEmpty() || writers == 0;
    }

    private class ReadEnd extends OpenFile {
        @Override
        public byte[] read(Process process, int most) {
            return take(process, most);
        }

        @Override
        public void write(Process process, byte[] bytes) {
            throw new SystemError(Errno.EBADF);
        }

        @Override
        public boolean ready() {
            return Pipe.this.ready();
        }

        @Override
        public Optional<WaitQueue> arrival() {
            return Optional.of(changed);
        }

        @Override
        protected void released() {
            closeReader();
        }
    }

    private final class WriteEnd extends OpenFile {
        @Override
        public byte[] read(Process process, int most) {
            throw new SystemError(Errno.EBADF);
        }

        @Override
        public void write(Process process, byte[] bytes) {
            put(process, bytes, true);
        }

        @Override
        protected void released() {
            closeWriter();
        }
    }

    private final class BothEnds extends ReadEnd {
        @Override
        public void write(Process process, byte[] bytes) {
            put(process, bytes, true);
        }

        @Override
        protected void released() {
            closeReader();
            closeWriter();
        }
    }
}
