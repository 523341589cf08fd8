/** The web server nginx: its configuration, its sites, its logs, its signals. */
@NullMarked
package podium.shell.programs.nginx;

import org.jspecify.annotations.NullMarked;
