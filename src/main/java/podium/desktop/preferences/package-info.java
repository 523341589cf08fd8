/** The settings as a user sees them. */
@NullMarked
package podium.desktop.preferences;

import org.jspecify.annotations.NullMarked;
