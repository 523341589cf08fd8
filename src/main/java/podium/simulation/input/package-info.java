/** What comes to the cluster from outside, carried out. */
@NullMarked
package podium.simulation.input;

import org.jspecify.annotations.NullMarked;
