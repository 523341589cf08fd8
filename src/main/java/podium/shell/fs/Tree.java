package podium.shell.fs;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A tree of files: a volume, or a container's layer over its image. Paths are absolute within the tree. The methods here
 * act as the node's root, outside of any container; programs go through the mounts of their container.
 */
public interface Tree {
    /** A layer over this tree: reads fall through, writes stay in the layer. Cheap. */
    Tree layer();

    /** Makes a directory and its missing parents; sets owner and mode when it exists. */
    void directory(String path, long uid, long gid, int mode);

    /** Makes or replaces a file and its missing parents. */
    void file(String path, byte[] content, long uid, long gid, int mode);

    /** Makes or replaces a symbolic link and its missing parents. */
    void link(String path, String target);

    /** Removes a file, or a directory with all that is in it; nothing happens when there is none. */
    void remove(String path);

    /** The content of a file, links followed; empty when there is none. */
    Optional<byte[]> read(String path);

    /** What stands at a path, a link itself and not its target; empty when there is nothing. */
    Optional<Entry> entry(String path);

    /** Everything below the root, sorted by path. */
    List<Entry> entries();

    /** Bytes that the files of this layer hold. */
    long size();

    /** From now on writes that would hold more bytes fail with ENOSPC. */
    void limit(long bytes);

    /** From now on the files lie in memory: directories have the sizes of tmpfs, and what is written costs memory. */
    void holdInMemory();

    /** Gives all files to a group, as fsGroup does. Rule: controllers.md §6. */
    void giveToGroup(long gid, boolean readOnly);

    /** Registers a listener of all changes and reads; its first argument is the container that acts, empty for the node. */
    void onChange(BiConsumer<String, FileChange> listener);

    /** One file. */
    record Entry(FileChange.FileType type, String path, long size, long uid, long gid, int mode, String target) {
    }
}
