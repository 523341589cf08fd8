@NullMarked
package podium.control.replicaset;

import org.jspecify.annotations.NullMarked;
