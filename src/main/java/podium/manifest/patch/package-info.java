/** Patches of API objects: JSON, merge, strategic merge, and what apply makes of three states. */
@NullMarked
package podium.manifest.patch;

import org.jspecify.annotations.NullMarked;
