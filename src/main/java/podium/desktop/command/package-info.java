/** Commands by name and key: the palette and the key sheet. */
@NullMarked
package podium.desktop.command;

import org.jspecify.annotations.NullMarked;
