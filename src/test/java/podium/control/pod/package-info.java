@NullMarked
package podium.control.pod;

import org.jspecify.annotations.NullMarked;
