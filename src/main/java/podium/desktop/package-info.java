/** The window: its frame, its places and what binds the panes together. */
@NullMarked
package podium.desktop;

import org.jspecify.annotations.NullMarked;
