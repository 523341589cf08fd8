package podium.shell.fs;

/** How much a tree holds, and how much it may hold. */
final class Usage {
    private static final long DISK = 16L << 30;

    private final MemoryCharges charges;
    private long bytes;
    private long limit = DISK;

    Usage(MemoryCharges charges) {
        this.charges = charges;
    }

    void limit(long most) {
        limit = most;
    }

    long bytes() {
        return bytes;
    }

    long capacity() {
        return limit;
    }

    /** Fails when so many more bytes do not fit. */
    void reserve(long more) {
        if (more > 0 && bytes + more > limit) throw new SystemError(Errno.ENOSPC);
    }

    void add(long more, boolean counts) {
        if (!counts) return;
        bytes = Math.max(0, bytes + more);
        if (more < 0) charges.release(-more);
    }
}
