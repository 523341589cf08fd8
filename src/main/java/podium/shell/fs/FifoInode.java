package podium.shell.fs;

import java.time.Instant;

/** A named pipe; the kernel knows what is in it. */
public final class FifoInode extends Inode {
    FifoInode(MemoryTree owner, long uid, long gid, int mode, Instant modified) {
        super(owner, uid, gid, mode, modified);
    }

    @Override
    Inode copyInto(MemoryTree tree) {
        return new FifoInode(tree, uid(), gid(), mode(), modified());
    }

    @Override
    public FileChange.FileType type() {
        return FileChange.FileType.OTHER;
    }

    @Override
    public long size() {
        return 0;
    }
}
