/** Workloads: the objects whose controllers make Pods. */
@NullMarked
package podium.cluster.workload;

import org.jspecify.annotations.NullMarked;
