/** A node: the kubelet's loops around its decisions, and the container runtime. */
@NullMarked
package podium.simulation.node;

import org.jspecify.annotations.NullMarked;
