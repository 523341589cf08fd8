/**
 * The kubelet's decisions as pure functions: what a Pod is, what its containers do, and the present moment in; ordered
 * actions, statuses and conditions out. The sentences cited are those of the project's notes on the kubelet.
 */
@NullMarked
package podium.kubelet;

import org.jspecify.annotations.NullMarked;
