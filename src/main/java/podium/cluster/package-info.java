/** The objects of the Kubernetes API as immutable records, bound from decoded manifests in one place. */
@NullMarked
package podium.cluster;

import org.jspecify.annotations.NullMarked;
