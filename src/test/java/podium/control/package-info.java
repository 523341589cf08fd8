@NullMarked
package podium.control;

import org.jspecify.annotations.NullMarked;
