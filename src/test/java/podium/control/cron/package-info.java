@NullMarked
package podium.control.cron;

import org.jspecify.annotations.NullMarked;
