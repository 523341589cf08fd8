/** What exams ask about, what of a course serves them, and which exercises make one. */
@NullMarked
package podium.course.exam;

import org.jspecify.annotations.NullMarked;
