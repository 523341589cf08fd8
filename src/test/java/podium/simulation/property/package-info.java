/** What holds for every Pod, tried on generated ones. */
@NullMarked
package podium.simulation.property;

import org.jspecify.annotations.NullMarked;
