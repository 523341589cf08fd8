@NullMarked
package podium.control.job;

import org.jspecify.annotations.NullMarked;
