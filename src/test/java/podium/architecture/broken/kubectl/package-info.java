/** Fixtures: what kubectl must not do. */
@NullMarked
package podium.architecture.broken.kubectl;

import org.jspecify.annotations.NullMarked;
