@NullMarked
package podium.simulation.time;

import org.jspecify.annotations.NullMarked;
