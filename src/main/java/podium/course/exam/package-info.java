/** Which exercises of a course make an exam. */
@NullMarked
package podium.course.exam;

import org.jspecify.annotations.NullMarked;
