/** Names, Services and endpoints of the simulated cluster. */
@NullMarked
package podium.simulation.network;

import org.jspecify.annotations.NullMarked;
