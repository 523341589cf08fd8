/** A timed exam: its tasks, its clock, and what came of it. */
@NullMarked
package podium.desktop.exam;

import org.jspecify.annotations.NullMarked;
