package podium.shell.kernel;

import java.util.Optional;
import podium.shell.fs.Errno;
import podium.shell.fs.FileChange;
import podium.shell.fs.FileInode;
import podium.shell.fs.Spot;
import podium.shell.fs.SystemError;

/** An open regular file. */
final class RegularFile extends OpenFile {
    private final Spot spot;
    private final FileInode inode;
    private final OpenMode mode;
    private long offset;
    private boolean readTold;

    RegularFile(Spot spot, FileInode inode, OpenMode mode) {
        this.spot = spot;
        this.inode = inode;
        this.mode = mode;
    }

    @Override
    public byte[] read(Process process, int most) {
        if (!mode.reads()) throw new SystemError(Errno.EBADF);
        byte[] bytes = inode.content().read(offset, most);
        offset += bytes.length;
        if (!readTold) {
            readTold = true;
            spot.tree().tell(process.container().name(), FileChange.Kind.READ, spot.treePath(), inode);
        }
        return bytes;
    }

    @Override
    public void write(Process process, byte[] bytes) {
        if (!mode.writes()) throw new SystemError(Errno.EBADF);
        if (mode.appends()) offset = inode.size();
        process.waiting().moves(bytes.length);
        long before = spot.tree().size();
        spot.tree().write(inode, offset, bytes);
        if (spot.tree().inMemory())
            process.container().payForFiles(spot.tree().charges(), spot.tree().size() - before, process);
        offset += bytes.length;
        spot.tree().tell(process.container().name(), FileChange.Kind.WRITTEN, spot.treePath(), inode);
    }

    @Override
    public void seek(long position) {
        offset = position;
    }

    @Override
    public long position() {
        return offset;
    }

    @Override
    public Optional<Spot> spot() {
        return Optional.of(spot);
    }
}
