package podium.shell.fs;

/** Makes trees. */
public final class Trees {
    private Trees() {
    }

    /** A tree that holds nothing; its root has this owner and mode. Its dates begin when a machine first mounts it. */
    public static MemoryTree empty(long uid, long gid, int mode) {
        return new MemoryTree(uid, gid, mode);
    }
}
