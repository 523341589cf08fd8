/** References of images, and the words of pulls that fail. */
@NullMarked
package podium.kubelet.image;

import org.jspecify.annotations.NullMarked;
