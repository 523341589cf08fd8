/** The Pod: its spec as written and defaulted, and its status as the kubelet reports it. */
@NullMarked
package podium.cluster.pod;

import org.jspecify.annotations.NullMarked;
