package podium.desktop.progress;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file; empty when they changed their mind. */
public interface FilePicker {
    /** Where to write. */
    Optional<Path> target();

    /** What to read. */
    Optional<Path> source();
}
