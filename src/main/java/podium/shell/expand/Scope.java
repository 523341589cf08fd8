package podium.shell.expand;

import java.util.List;
import java.util.Optional;
import podium.shell.syntax.Command;

/** What expansion asks of a shell. */
public interface Scope {
    /** The value of a variable or special parameter; {@code @} and {@code *} are not asked for here. */
    Optional<String> value(String name);

    /** Sets a variable; fails when it is read-only. */
    void assign(String name, String value);

    /** The positional parameters from the first. */
    List<String> positional();

    /** What a command writes, without the newlines at its end. */
    String output(Command command);

    /** The name of a file that leads to the output of a command when {@code reads}, else to its input. */
    String process(Command command, boolean reads);

    /** Whether the use of an unset parameter is an error. */
    boolean unsetIsError();

    /** Whether file names are generated. */
    boolean globs();

    /** The names in a directory, sorted; none when it cannot be read. */
    List<String> names(String directory);

    /** Whether anything has a path, be it a link that leads nowhere. */
    boolean exists(String path);

    /** Whether a path is a directory. */
    boolean isDirectory(String path);

    /** The home directory of a user; of the present one for an empty name. */
    Optional<String> home(String user);
}
