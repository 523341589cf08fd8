package podium.shell.fs;

/**
 * A change of a file, as listeners learn of it.
 *
 * @param path from the root of the tree, with a leading slash
 * @param size bytes after the change
 * @param mode the permission bits
 * @param target where a link points; empty for other files
 */
public record FileChange(Kind kind, FileType type, String path, long size, long uid, long gid, int mode,
        String target) {
    /** What happened. */
    public enum Kind {
        CREATED, WRITTEN, READ, ATTRIBUTES, REMOVED
    }

    /** Of what. */
    public enum FileType {
        FILE, DIRECTORY, LINK, OTHER
    }

    /** The same change as a part of the tree sees it; the path is the part's top or below it. */
    public FileChange from(String top) {
        return top.equals("/")
                ? this
                : new FileChange(kind, type, Paths.below(path, top), size, uid, gid, mode, target);
    }
}
