package podium.shell.fs;

/**
 * A tree, or a part of one, mounted in a namespace.
 *
 * @param path where it stands
 * @param top the path within the tree that appears there
 * @param label what df and mount call it
 */
public record Branch(String path, MemoryTree tree, String top, boolean readOnly, String label) {
    /** The path within the tree of a path in the namespace. */
    String inTree(String place) {
        return Paths.under(top, Paths.below(place, path));
    }
}
