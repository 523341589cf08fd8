@NullMarked
package podium.simulation.input;

import org.jspecify.annotations.NullMarked;
