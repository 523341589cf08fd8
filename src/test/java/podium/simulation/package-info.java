@NullMarked
package podium.simulation;

import org.jspecify.annotations.NullMarked;
