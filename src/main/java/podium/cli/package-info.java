/** The command line. */
@NullMarked
package podium.cli;

import org.jspecify.annotations.NullMarked;
