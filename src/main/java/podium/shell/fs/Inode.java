package podium.shell.fs;

import java.time.Instant;

/** A file of any type, apart from its names. Mutable; changes go through the tree, which tells its listeners. */
public abstract sealed class Inode permits FileInode, DirectoryInode, LinkInode, DeviceInode, FifoInode {
    private final MemoryTree owner;
    private final long number;
    private long uid;
    private long gid;
    private int mode;
    private int links = 1;
    private Instant modified;

    Inode(MemoryTree owner, long uid, long gid, int mode, Instant modified) {
        this.owner = owner;
        this.number = owner.nextNumber();
        this.uid = uid;
        this.gid = gid;
        this.mode = mode;
        this.modified = modified;
    }

    /** The same file in another tree, for copying up into a layer. */
    abstract Inode copyInto(MemoryTree tree);

    /** What kind of file listeners are told. */
    public abstract FileChange.FileType type();

    /** Bytes, as stat shows them. */
    public abstract long size();

    MemoryTree owner() {
        return owner;
    }

    public long number() {
        return number;
    }

    public long uid() {
        return uid;
    }

    public long gid() {
        return gid;
    }

    /** Permission bits with set-id and sticky bits. */
    public int mode() {
        return mode;
    }

    /** How many names it has. */
    public int links() {
        return links;
    }

    /** When the content changed last. */
    public Instant modified() {
        return modified;
    }

    void own(long newUid, long newGid) {
        uid = newUid;
        gid = newGid;
    }

    void mode(int bits) {
        mode = bits & 07777;
    }

    void links(int count) {
        links = count;
    }

    /** Sets the time of the last change. */
    public void modified(Instant moment) {
        modified = moment;
    }
}
