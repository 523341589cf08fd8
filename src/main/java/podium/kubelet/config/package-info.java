/** What the kubelet resolves right before it creates a container: environment, arguments, users. */
@NullMarked
package podium.kubelet.config;

import org.jspecify.annotations.NullMarked;
