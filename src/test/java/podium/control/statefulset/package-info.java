@NullMarked
package podium.control.statefulset;

import org.jspecify.annotations.NullMarked;
