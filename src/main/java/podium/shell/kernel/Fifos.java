package podium.shell.kernel;

import java.util.IdentityHashMap;
import podium.shell.fs.FifoInode;

/** The pipes behind named pipes. Rule: fifo(7): opening waits for the other side. */
final class Fifos {
    private final IdentityHashMap<FifoInode, Pipe> pipes = new IdentityHashMap<>();

    OpenFile open(Process process, FifoInode inode, OpenMode mode) {
        Pipe pipe = pipes.computeIfAbsent(inode, key -> new Pipe());
        if (mode.reads() && mode.writes()) return pipe.both();
        if (mode.writes()) {
            OpenFile end = pipe.writer();
            while (!pipe.hasReader()) process.await(pipe.changed());
            return end;
        }
        OpenFile end = pipe.reader();
        while (!pipe.hasWriter() && pipe.isEmpty()) process.await(pipe.changed());
        return end;
    }
}
