package podium.shell.interp;

import podium.shell.syntax.Command;

/**
 * What a function runs.
 *
 * @param firstLine what the lines of the text that defined it count from
 */
record FunctionBody(Command command, int firstLine) {
}
