/** Manifests that kubectl makes up from flags. */
@NullMarked
package podium.kubectl.generate;

import org.jspecify.annotations.NullMarked;
