/** The decisions of the ReplicaSet controller. */
@NullMarked
package podium.control.replicaset;

import org.jspecify.annotations.NullMarked;
