package podium.shell.kernel;

import java.util.List;

/** A program that was found, and the arguments it gets: those of a script begin with its interpreter. */
public record Executable(Program program, List<String> arguments) {
}
