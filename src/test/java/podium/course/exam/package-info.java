@NullMarked
package podium.course.exam;

import org.jspecify.annotations.NullMarked;
