@NullMarked
package podium.shell.line;

import org.jspecify.annotations.NullMarked;
