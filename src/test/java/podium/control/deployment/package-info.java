@NullMarked
package podium.control.deployment;

import org.jspecify.annotations.NullMarked;
