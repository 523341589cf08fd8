package podium.shell.fs;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** A directory: names in order. */
public final class DirectoryInode extends Inode {
    private final NavigableMap<String, Inode> children;

    DirectoryInode(MemoryTree owner, NavigableMap<String, Inode> children, long uid, long gid, int mode,
            Instant modified) {
        super(owner, uid, gid, mode, modified);
        this.children = children;
    }

    @Override
    Inode copyInto(MemoryTree tree) {
        return new DirectoryInode(tree, new TreeMap<>(children), uid(), gid(), mode(), modified());
    }

    @Override
    public FileChange.FileType type() {
        return FileChange.FileType.DIRECTORY;
    }

    /** Rule: a directory of tmpfs counts twenty bytes an entry, its own two included. */
    @Override
    public long size() {
        return owner().inMemory() ? 40 + 20L * children.size() : 4096;
    }

    /** Whether its entries take no blocks of a disk. */
    public boolean inMemory() {
        return owner().inMemory();
    }

    @Override
    public int links() {
        return 2 + (int) children.values().stream().filter(DirectoryInode.class::isInstance).count();
    }

    /** The names and what they stand for; not to be changed by callers. */
    public SequencedMap<String, Inode> children() {
        return children;
    }

    Optional<Inode> child(String name) {
        return Optional.ofNullable(children.get(name));
    }

    void put(String name, Inode inode) {
        children.put(name, inode);
    }

    void drop(String name) {
        children.remove(name);
    }
}
