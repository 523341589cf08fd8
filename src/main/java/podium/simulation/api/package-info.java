/** The simulated API server: stored objects, watches and events. */
@NullMarked
package podium.simulation.api;

import org.jspecify.annotations.NullMarked;
