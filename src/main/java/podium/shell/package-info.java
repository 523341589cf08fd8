/** A POSIX shell and the BusyBox commands over a simulated machine. Nothing in here touches the real one. */
@NullMarked
package podium.shell;

import org.jspecify.annotations.NullMarked;
