/** A place in a text and what is to be said about it. */
@NullMarked
package podium.text;

import org.jspecify.annotations.NullMarked;
