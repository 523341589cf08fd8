/** The line at the foot of the window. */
@NullMarked
package podium.desktop.status;

import org.jspecify.annotations.NullMarked;
