/** The decisions of the CronJob controller, and its schedules. */
@NullMarked
package podium.control.cron;

import org.jspecify.annotations.NullMarked;
