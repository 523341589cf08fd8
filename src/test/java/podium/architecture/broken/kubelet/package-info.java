/** Fixtures: what kubelet must not do. */
@NullMarked
package podium.architecture.broken.kubelet;

import org.jspecify.annotations.NullMarked;
