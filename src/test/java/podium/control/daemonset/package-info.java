@NullMarked
package podium.control.daemonset;

import org.jspecify.annotations.NullMarked;
