package podium.kubectl.session;

import java.util.List;
import java.util.Optional;

/**
 * The files that a command sees: those beside the terminal, not those of a container. Bytes that are no text survive the
 * way there and back as {@link podium.shell.kernel.Text} holds them.
 */
public interface FileArea {
    /** The text of a file; empty when there is none of that path, or it is a directory. */
    Optional<String> read(String path);

    /** The names in a directory, sorted; empty when there is no directory of that path. */
    Optional<List<String>> list(String path);

    /** Writes a file, and what directories it needs. */
    void write(String path, String text);

    /** The path as messages write it in full. */
    String absolute(String path);
}
