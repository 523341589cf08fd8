/** Fixtures: what text must not do. */
@NullMarked
package podium.architecture.broken.text;

import org.jspecify.annotations.NullMarked;
