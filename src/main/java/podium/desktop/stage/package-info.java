/** The stage: a run as an exact picture, its timeline below, and the keys that play it. */
@NullMarked
package podium.desktop.stage;

import org.jspecify.annotations.NullMarked;
