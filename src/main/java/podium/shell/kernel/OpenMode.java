package podium.shell.kernel;

/** How a file is opened. */
public record OpenMode(boolean reads, boolean writes, boolean creates, boolean truncates, boolean appends,
        boolean exclusive) {
    /** For reading. */
    public static final OpenMode READ = new OpenMode(true, false, false, false, false, false);
    /** For writing, emptied or made. */
    public static final OpenMode WRITE = new OpenMode(false, true, true, true, false, false);
    /** For writing at the end, made when missing. */
    public static final OpenMode APPEND = new OpenMode(false, true, true, false, true, false);
    /** For both, made when missing. */
    public static final OpenMode READ_WRITE = new OpenMode(true, true, true, false, false, false);
    /** For writing, made; fails when it exists. */
    public static final OpenMode NEW = new OpenMode(false, true, true, true, false, true);
    /** For writing what exists, kept as it is. */
    public static final OpenMode PATCH = new OpenMode(false, true, true, false, false, false);

    int bits() {
        return (reads ? 4 : 0) | (writes ? 2 : 0);
    }
}
