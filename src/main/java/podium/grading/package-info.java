/** Runs answers in the worlds of an exercise and judges what happened, never how it is written. */
@NullMarked
package podium.grading;

import org.jspecify.annotations.NullMarked;
