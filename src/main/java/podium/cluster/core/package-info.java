/** Objects around Pods: configuration, Services, claims, nodes, limits. */
@NullMarked
package podium.cluster.core;

import org.jspecify.annotations.NullMarked;
