/** The loops around the decisions of scheduler and controllers. */
@NullMarked
package podium.simulation.control;

import org.jspecify.annotations.NullMarked;
