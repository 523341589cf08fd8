/** Patches of API objects: JSON, merge, strategic merge, and what apply makes of three states. */
@NullMarked
package podium.kubectl.patch;

import org.jspecify.annotations.NullMarked;
