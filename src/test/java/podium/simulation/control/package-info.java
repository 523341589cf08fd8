@NullMarked
package podium.simulation.control;

import org.jspecify.annotations.NullMarked;
