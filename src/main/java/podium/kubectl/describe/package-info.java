/** The texts of kubectl describe. */
@NullMarked
package podium.kubectl.describe;

import org.jspecify.annotations.NullMarked;
