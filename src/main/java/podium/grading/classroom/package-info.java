/** A class of learners: what many answers have in common. */
@NullMarked
package podium.grading.classroom;

import org.jspecify.annotations.NullMarked;
