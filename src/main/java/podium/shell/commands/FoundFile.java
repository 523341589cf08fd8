package podium.shell.commands;

import podium.shell.fs.Inode;

/**
 * A file that find met.
 *
 * @param path as it is printed
 * @param name its last part
 * @param depth below the start, which is 0
 */
record FoundFile(String path, String name, Inode inode, int depth) {
}
