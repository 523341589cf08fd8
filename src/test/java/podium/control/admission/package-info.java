@NullMarked
package podium.control.admission;

import org.jspecify.annotations.NullMarked;
