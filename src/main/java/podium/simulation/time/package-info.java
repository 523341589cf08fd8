/** Virtual time: one queue of events, and code in direct style that waits in it. */
@NullMarked
package podium.simulation.time;

import org.jspecify.annotations.NullMarked;
