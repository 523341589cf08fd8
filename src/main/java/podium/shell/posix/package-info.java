/** Regular expressions and number formats as the C library of a container reads them. */
@NullMarked
package podium.shell.posix;

import org.jspecify.annotations.NullMarked;
