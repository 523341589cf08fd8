/** Runs the commands of the shell as BusyBox ash does. */
@NullMarked
package podium.shell.interp;

import org.jspecify.annotations.NullMarked;
