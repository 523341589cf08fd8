/** The program git, as far as Pods fetch repositories with it. */
@NullMarked
package podium.shell.programs.git;

import org.jspecify.annotations.NullMarked;
