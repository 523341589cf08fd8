package podium.desktop.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import podium.progress.Archive;
import podium.progress.ArchiveJson;

/** Progress as a file of the user's choice. Waits for the disk, so not on the JavaFX thread. */
final class ProgressFiles {
    private static final long MOST_BYTES = 64_000_000;

    private ProgressFiles() {
    }

    /** Writes an archive, and says in one sentence what came of it. */
    static String export(Path file, Archive archive) {
        try {
            Files.writeString(file, ArchiveJson.write(archive));
            return "Exported to " + file + ".";
        } catch (IOException e) {
            return "Not exported: " + file + " cannot be written (" + e.getMessage() + "). Choose another folder.";
        }
    }

    /** Reads an archive; what is wrong is said, never thrown. */
    static ArchiveJson.Reading read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return new ArchiveJson.Reading.Refused("It is larger than 64 MB; no progress file is. Choose another.");
            }
            return ArchiveJson.read(Files.readString(file));
        } catch (IOException e) {
            return new ArchiveJson.Reading.Refused("It cannot be read as text (" + e.getMessage()
                    + "). Choose a file that Export wrote.");
        }
    }
}
