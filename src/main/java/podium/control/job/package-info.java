/** The decisions of the Job controller. */
@NullMarked
package podium.control.job;

import org.jspecify.annotations.NullMarked;
