/** The list of lessons and exercises, with ticks. */
@NullMarked
package podium.desktop.outline;

import org.jspecify.annotations.NullMarked;
