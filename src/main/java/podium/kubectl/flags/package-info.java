/** Flags of a command line, read as kubectl reads them. */
@NullMarked
package podium.kubectl.flags;

import org.jspecify.annotations.NullMarked;
