/** The programs that images hold: BusyBox, and profiles of servers. */
@NullMarked
package podium.shell.programs;

import org.jspecify.annotations.NullMarked;
