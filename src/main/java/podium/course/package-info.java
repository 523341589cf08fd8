/** Lessons and exercises as they stand in a folder: read, checked for form, and offered as records. */
@NullMarked
package podium.course;

import org.jspecify.annotations.NullMarked;
