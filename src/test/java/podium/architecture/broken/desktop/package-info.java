/** Fixtures: what desktop must not do. */
@NullMarked
package podium.architecture.broken.desktop;

import org.jspecify.annotations.NullMarked;
