/** The BusyBox commands, one small class each, and their list. */
@NullMarked
package podium.shell.commands;

import org.jspecify.annotations.NullMarked;
