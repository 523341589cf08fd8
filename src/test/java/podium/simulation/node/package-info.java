@NullMarked
package podium.simulation.node;

import org.jspecify.annotations.NullMarked;
