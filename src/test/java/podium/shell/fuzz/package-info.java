/** Random scripts for the shell, drawn from its grammar. */
@NullMarked
package podium.shell.fuzz;

import org.jspecify.annotations.NullMarked;
