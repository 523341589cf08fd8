/** Fixtures: what simulation must not do. */
@NullMarked
package podium.architecture.broken.simulation;

import org.jspecify.annotations.NullMarked;
