@NullMarked
package podium.simulation.api;

import org.jspecify.annotations.NullMarked;
