/** How fast a run is shown: from animation time to virtual time and back, and what drives it. */
@NullMarked
package podium.desktop.motion;

import org.jspecify.annotations.NullMarked;
