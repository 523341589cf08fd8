package podium.shell.fs;

import java.time.Instant;
import java.nio.charset.StandardCharsets;

/** A symbolic link. */
public final class LinkInode extends Inode {
    private final String target;

    LinkInode(MemoryTree owner, String target, long uid, long gid, Instant modified) {
        super(owner, uid, gid, 0777, modified);
        this.target = target;
    }

    @Override
    Inode copyInto(MemoryTree tree) {
        return new LinkInode(tree, target, uid(), gid(), modified());
    }

    @Override
    public FileChange.FileType type() {
        return FileChange.FileType.LINK;
    }

    @Override
    public long size() {
        return target.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Where it points. */
    public String target() {
        return target;
    }
}
