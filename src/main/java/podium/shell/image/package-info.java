/** Container images as the simulated registry holds them. */
@NullMarked
package podium.shell.image;

import org.jspecify.annotations.NullMarked;
