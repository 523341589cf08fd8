/** Small pieces that several panes are made of. */
@NullMarked
package podium.desktop.parts;

import org.jspecify.annotations.NullMarked;
