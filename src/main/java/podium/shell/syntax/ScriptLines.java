package podium.shell.syntax;

import java.util.Optional;

/** A script that is read line by line, so that one line runs before the next is read. */
@FunctionalInterface
public interface ScriptLines {
    /** The next line with its newline, which only the last one may lack; empty at the end of the script. */
    Optional<String> next();
}
