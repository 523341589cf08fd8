@NullMarked
package podium.shell.kernel;

import org.jspecify.annotations.NullMarked;
