/** The decisions of the Deployment controller. */
@NullMarked
package podium.control.deployment;

import org.jspecify.annotations.NullMarked;
