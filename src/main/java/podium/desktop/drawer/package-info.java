/** Why, events, describe and logs at the moment of the playhead. */
@NullMarked
package podium.desktop.drawer;

import org.jspecify.annotations.NullMarked;
