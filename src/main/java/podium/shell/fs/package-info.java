/** The simulated file system: trees of files with owners, modes and links, and mounts. */
@NullMarked
package podium.shell.fs;

import org.jspecify.annotations.NullMarked;
