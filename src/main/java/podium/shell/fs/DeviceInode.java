package podium.shell.fs;

import java.time.Instant;

/** A character device. */
public final class DeviceInode extends Inode {
    /** What the kernel has behind a device file. */
    public enum Kind {
        NULL, ZERO, FULL, RANDOM, TERMINAL
    }

    private final Kind kind;

    DeviceInode(MemoryTree owner, Kind kind, int mode, Instant modified) {
        super(owner, 0, 0, mode, modified);
        this.kind = kind;
    }

    @Override
    Inode copyInto(MemoryTree tree) {
        return new DeviceInode(tree, kind, mode(), modified());
    }

    @Override
    public FileChange.FileType type() {
        return FileChange.FileType.OTHER;
    }

    @Override
    public long size() {
        return 0;
    }

    public Kind kind() {
        return kind;
    }
}
