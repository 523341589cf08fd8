package podium.desktop.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for a file or a folder; empty when they changed their mind. On the JavaFX thread. */
public interface FileDialogs {
    /**
     * What the user is asked.
     *
     * @param name proposed for a new file; may be empty
     * @param sort what such files are called; empty when any file will do
     * @param endings of their names, such as {@code .yaml}
     */
    record Wish(String title, String name, String sort, List<String> endings) {
    }

    /** Which file to read. */
    Optional<Path> open(Wish wish);

    /** Where to write a file. */
    Optional<Path> save(Wish wish);

    /** Which folder. */
    Optional<Path> folder(String title);
}
