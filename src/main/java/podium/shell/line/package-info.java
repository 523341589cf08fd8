/** Reading a line from the keys of a terminal: editing, history, search and completion. */
@NullMarked
package podium.shell.line;

import org.jspecify.annotations.NullMarked;
