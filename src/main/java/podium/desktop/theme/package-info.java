/** Light and dark, fonts and zoom. */
@NullMarked
package podium.desktop.theme;

import org.jspecify.annotations.NullMarked;
