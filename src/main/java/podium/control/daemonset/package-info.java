/** The decisions of the DaemonSet controller. */
@NullMarked
package podium.control.daemonset;

import org.jspecify.annotations.NullMarked;
