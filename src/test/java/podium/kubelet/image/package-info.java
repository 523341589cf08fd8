@NullMarked
package podium.kubelet.image;

import org.jspecify.annotations.NullMarked;
