/** Scheduler and controllers as pure decisions. */
@NullMarked
package podium.control;

import org.jspecify.annotations.NullMarked;
