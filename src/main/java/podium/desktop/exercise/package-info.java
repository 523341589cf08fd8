/** An exercise: its task, hints, check and feedback. */
@NullMarked
package podium.desktop.exercise;

import org.jspecify.annotations.NullMarked;
