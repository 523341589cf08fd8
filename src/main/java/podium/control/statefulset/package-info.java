/** The decisions of the StatefulSet controller. */
@NullMarked
package podium.control.statefulset;

import org.jspecify.annotations.NullMarked;
