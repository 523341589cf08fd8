/** The engine: runs a scenario in virtual time and appends to one trace. */
@NullMarked
package podium.simulation;

import org.jspecify.annotations.NullMarked;
