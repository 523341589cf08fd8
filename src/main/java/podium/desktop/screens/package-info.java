/** Pictures of every screen of the window, made without a display. */
@NullMarked
package podium.desktop.screens;

import org.jspecify.annotations.NullMarked;
