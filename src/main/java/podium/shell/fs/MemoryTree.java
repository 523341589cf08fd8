package podium.shell.fs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A tree in memory. A layer shares what it has not written with the tree below it. Paths have no links in them. */
public final class MemoryTree implements Tree {
    private static final Instant UNSET = Instant.MIN;

    private final List<BiConsumer<String, FileChange>> listeners = new ArrayList<>();
    private final MemoryCharges charges = new MemoryCharges();
    private final Usage usage = new Usage(charges);
    private Optional<Supplier<Instant>> clock = Optional.empty();
    private DirectoryInode root;
    private long lastNumber;
    private boolean inMemory;

    MemoryTree(long uid, long gid, int mode) {
        root = new DirectoryInode(this, new TreeMap<>(), uid, gid, mode, UNSET);
    }

    /** Gives the tree the time; files made before get the present moment. */
    public void adopt(Supplier<Instant> now) {
        if (clock.isPresent()) return;
        clock = Optional.of(now);
        stamp(root, now.get());
    }

    private void stamp(Inode inode, Instant moment) {
        if (inode.modified().equals(UNSET)) inode.modified(moment);
        if (inode instanceof DirectoryInode directory)
            for (Inode child : directory.children().values()) if (child.owner() == this) stamp(child, moment);
    }

    Instant now() {
        return clock.map(Supplier::get).orElse(UNSET);
    }

    long nextNumber() {
        return ++lastNumber;
    }

    @Override
    public MemoryTree layer() {
        MemoryTree layer = new MemoryTree(root.uid(), root.gid(), root.mode());
        layer.lastNumber = lastNumber;
        layer.root = (DirectoryInode) root.copyInto(layer);
        return layer;
    }

    /** What stands at a canonical path. */
    public Optional<Inode> lookUp(String path) {
        Inode inode = root;
        for (String name : Paths.names(path)) {
            if (!(inode instanceof DirectoryInode directory)) return Optional.empty();
            Optional<Inode> child = directory.child(name);
            if (child.isEmpty()) return child;
            inode = child.get();
        }
        return Optional.of(inode);
    }

    /** The file at a canonical path, copied up from the tree below when it still lies there. */
    public Inode own(String path) {
        Inode inode = root;
        for (String name : Paths.names(path)) {
            DirectoryInode directory = (DirectoryInode) inode;
            Inode child = directory.child(name).orElseThrow(() -> new SystemError(Errno.ENOENT));
            if (child.owner() != this) {
                child = child.copyInto(this);
                directory.put(name, child);
                usage.add(child.size(), child instanceof FileInode);
            }
            inode = child;
        }
        return inode;
    }

    private DirectoryInode ownDirectory(String path) {
        if (own(path) instanceof DirectoryInode directory) return directory;
        throw new SystemError(Errno.ENOTDIR);
    }

    /** Makes a regular file at a free path. */
    public FileInode create(String actor, String path, long uid, long gid, int mode) {
        FileInode file = new FileInode(this, new Content(), uid, gid, mode, now());
        add(actor, path, file);
        return file;
    }

    /** Makes a directory at a free path. */
    public void makeDirectory(String actor, String path, long uid, long gid, int mode) {
        add(actor, path, new DirectoryInode(this, new TreeMap<>(), uid, gid, mode, now()));
    }

    /** Makes a symbolic link at a free path. */
    public void makeLink(String actor, String path, String target, long uid, long gid) {
        add(actor, path, new LinkInode(this, target, uid, gid, now()));
    }

    /** Makes a named pipe at a free path. */
    public void makeFifo(String actor, String path, long uid, long gid, int mode) {
        add(actor, path, new FifoInode(this, uid, gid, mode, now()));
    }

    /** Makes a device file at a free path. */
    public void makeDevice(String path, DeviceInode.Kind kind, int mode) {
        add("", path, new DeviceInode(this, kind, mode, now()));
    }

    /** Gives a file a further name. */
    public void hardLink(String actor, String from, String to) {
        Inode inode = own(from);
        inode.links(inode.links() + 1);
        add(actor, to, inode);
    }

    private void add(String actor, String path, Inode inode) {
        usage.reserve(0);
        DirectoryInode directory = ownDirectory(Paths.parent(path));
        directory.put(Paths.name(path), inode);
        directory.modified(now());
        tell(actor, FileChange.Kind.CREATED, path, inode);
    }

    /** Takes a name away. */
    public void unlink(String actor, String path) {
        Inode inode = lookUp(path).orElseThrow(() -> new SystemError(Errno.ENOENT));
        DirectoryInode directory = ownDirectory(Paths.parent(path));
        directory.drop(Paths.name(path));
        directory.modified(now());
        if (inode.owner() == this) {
            if (!(inode instanceof DirectoryInode)) inode.links(inode.links() - 1);
            if (inode instanceof FileInode && inode.links() == 0) usage.add(-inode.size(), true);
        }
        tell(actor, FileChange.Kind.REMOVED, path, inode);
    }

    /** Gives a file another path in this tree; what stood there is replaced. */
    public void rename(String actor, String from, String to) {
        Inode inode = own(from);
        ownDirectory(Paths.parent(from)).drop(Paths.name(from));
        tell(actor, FileChange.Kind.REMOVED, from, inode);
        DirectoryInode directory = ownDirectory(Paths.parent(to));
        directory.child(Paths.name(to)).ifPresent(old -> {
            if (old instanceof FileInode && old.owner() == this) usage.add(-old.size(), true);
            if (!(old instanceof DirectoryInode)) old.links(old.links() - 1);
        });
        directory.put(Paths.name(to), inode);
        directory.modified(now());
        tell(actor, FileChange.Kind.CREATED, to, inode);
    }

    /** Changes owner and group; executable files lose their set-id bits. Rule: chown(2). */
    public void changeOwner(String actor, String path, long uid, long gid) {
        Inode inode = own(path);
        inode.own(uid, gid);
        if (inode instanceof FileInode && (inode.mode() & 0111) != 0) inode.mode(inode.mode() & 01777);
        tell(actor, FileChange.Kind.ATTRIBUTES, path, inode);
    }

    /** Changes the permission bits. */
    public void changeMode(String actor, String path, int mode) {
        Inode inode = own(path);
        inode.mode(mode);
        tell(actor, FileChange.Kind.ATTRIBUTES, path, inode);
    }

    /** Sets the time of the last change. */
    public void changeTime(String actor, String path, Instant moment) {
        Inode inode = own(path);
        inode.modified(moment);
        tell(actor, FileChange.Kind.ATTRIBUTES, path, inode);
    }

    /** Writes bytes into an open file. */
    public void write(FileInode file, long offset, byte[] bytes) {
        long growth = Math.max(0, offset + bytes.length - file.size());
        usage.reserve(growth);
        file.content().write(offset, bytes, 0, bytes.length);
        usage.add(growth, true);
        file.modified(now());
    }

    /** Cuts or extends an open file. */
    public void truncate(FileInode file, long size) {
        long growth = size - file.size();
        if (growth > 0) usage.reserve(growth);
        file.content().truncate(size);
        usage.add(growth, true);
        file.modified(now());
    }

    /** Tells listeners of something that happened to a file. */
    public void tell(String actor, FileChange.Kind kind, String path, Inode inode) {
        if (listeners.isEmpty()) return;
        String target = inode instanceof LinkInode link ? link.target() : "";
        FileChange change = new FileChange(kind, inode.type(), path, inode.size(), inode.uid(), inode.gid(),
                inode.mode(), target);
        for (BiConsumer<String, FileChange> listener : List.copyOf(listeners)) listener.accept(actor, change);
    }

    @Override
    public long size() {
        return usage.bytes();
    }

    @Override
    public void limit(long bytes) {
        usage.limit(bytes);
    }

    @Override
    public void holdInMemory() {
        inMemory = true;
    }

    /** Whether the files lie in memory, as those of a tmpfs. */
    public boolean inMemory() {
        return inMemory;
    }

    /** What the files cost in memory. */
    public MemoryCharges charges() {
        return charges;
    }

    /** The limit of bytes, for df. */
    public long capacity() {
        return usage.capacity();
    }

    @Override
    public void directory(String path, long uid, long gid, int mode) {
        new Furnishing(this).directory(path, uid, gid, mode);
    }

    @Override
    public void file(String path, byte[] content, long uid, long gid, int mode) {
        new Furnishing(this).file(path, content, uid, gid, mode);
    }

    @Override
    public void link(String path, String target) {
        new Furnishing(this).link(path, target);
    }

    @Override
    public void remove(String path) {
        new Furnishing(this).remove(path);
    }

    @Override
    public void giveToGroup(long gid, boolean readOnly) {
        new Furnishing(this).giveToGroup(gid, readOnly);
    }

    @Override
    public Optional<byte[]> read(String path) {
        return new Inventory(this).read(path);
    }

    @Override
    public Optional<Entry> entry(String path) {
        return new Inventory(this).entry(path);
    }

    @Override
    public List<Entry> entries() {
        return new Inventory(this).entries();
    }

    @Override
    public void onChange(BiConsumer<String, FileChange> listener) {
        listeners.add(listener);
    }
}
