@NullMarked
package podium.shell.programs;

import org.jspecify.annotations.NullMarked;
