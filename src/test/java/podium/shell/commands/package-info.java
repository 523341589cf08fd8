@NullMarked
package podium.shell.commands;

import org.jspecify.annotations.NullMarked;
