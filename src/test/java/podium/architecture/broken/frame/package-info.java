/** Fixtures: what frame must not do. */
@NullMarked
package podium.architecture.broken.frame;

import org.jspecify.annotations.NullMarked;
