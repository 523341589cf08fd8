/** Repetition of what was learned, when it is due. */
@NullMarked
package podium.desktop.review;

import org.jspecify.annotations.NullMarked;
