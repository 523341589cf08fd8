package podium.shell.fs;

import java.time.Instant;

/** A regular file. */
public final class FileInode extends Inode {
    private final Content content;

    FileInode(MemoryTree owner, Content content, long uid, long gid, int mode, Instant modified) {
        super(owner, uid, gid, mode, modified);
        this.content = content;
    }

    @Override
    Inode copyInto(MemoryTree tree) {
        return new FileInode(tree, content.copy(), uid(), gid(), mode(), modified());
    }

    @Override
    public FileChange.FileType type() {
        return FileChange.FileType.FILE;
    }

    @Override
    public long size() {
        return content.length();
    }

    /** The bytes; changed only through the tree. */
    public Content content() {
        return content;
    }
}
