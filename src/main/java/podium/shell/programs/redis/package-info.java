/** The programs redis-server and redis-cli. */
@NullMarked
package podium.shell.programs.redis;

import org.jspecify.annotations.NullMarked;
