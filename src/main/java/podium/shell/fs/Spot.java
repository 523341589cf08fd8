package podium.shell.fs;

import java.util.Optional;

/**
 * A place in a namespace, where a file stands or could be made.
 *
 * @param path as the container sees it, free of links
 * @param branch what is mounted there
 * @param inode what stands there
 */
public record Spot(String path, Branch branch, Optional<Inode> inode) {
    /** The file. */
    public Inode required() {
        return inode.orElseThrow(() -> new SystemError(Errno.ENOENT));
    }

    /** The tree that holds the file. */
    public MemoryTree tree() {
        return branch.tree();
    }

    /** The path within that tree. */
    public String treePath() {
        return branch.inTree(path);
    }

    /** Fails when the mount does not take writes. */
    public void writable() {
        if (branch.readOnly()) throw new SystemError(Errno.EROFS);
    }
}
