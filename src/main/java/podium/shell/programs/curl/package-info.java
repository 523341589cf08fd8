/** The program curl. */
@NullMarked
package podium.shell.programs.curl;

import org.jspecify.annotations.NullMarked;
