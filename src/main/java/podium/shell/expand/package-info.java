/** Word expansion: parameters, substitutions, arithmetic, splitting and file names. */
@NullMarked
package podium.shell.expand;

import org.jspecify.annotations.NullMarked;
