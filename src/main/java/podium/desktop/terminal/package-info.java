/** The terminal of the window: an emulator in front of a shell that works on the run in the stage. */
@NullMarked
package podium.desktop.terminal;

import org.jspecify.annotations.NullMarked;
