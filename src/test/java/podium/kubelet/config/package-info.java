@NullMarked
package podium.kubelet.config;

import org.jspecify.annotations.NullMarked;
