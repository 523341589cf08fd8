/** A timeline at a moment, in the terms of a picture. */
@NullMarked
package podium.frame;

import org.jspecify.annotations.NullMarked;
