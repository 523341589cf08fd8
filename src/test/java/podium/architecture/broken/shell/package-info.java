/** Fixtures: what shell must not do. */
@NullMarked
package podium.architecture.broken.shell;

import org.jspecify.annotations.NullMarked;
