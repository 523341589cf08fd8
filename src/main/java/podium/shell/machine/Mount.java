package podium.shell.machine;

import podium.shell.fs.Tree;

/**
 * A tree at a place in a container.
 *
 * @param path where it stands in the container, absolute
 * @param tree the files
 * @param subPath the directory or file of the tree that is mounted; empty for its root
 */
public record Mount(String path, Tree tree, String subPath, boolean readOnly) {
}
