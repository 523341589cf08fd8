/** What kubectl prints, over a timeline at a moment. */
@NullMarked
package podium.kubectl;

import org.jspecify.annotations.NullMarked;
