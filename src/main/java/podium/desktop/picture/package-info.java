/** A run as files to take away: SVG, PNG, animated GIF, and a page that replays it. */
@NullMarked
package podium.desktop.picture;

import org.jspecify.annotations.NullMarked;
