@NullMarked
package podium.kubelet;

import org.jspecify.annotations.NullMarked;
