package podium.desktop.settings;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedMap;

/** The folder where the program keeps a user's data. */
public record UserFolder(Path path) {
    /**
     * The property {@code podium.data}, else {@code $XDG_DATA_HOME/podium}, else {@code ~/.local/share/podium}.
     * Rule: XDG Base Directory Specification; a relative XDG_DATA_HOME is to be ignored.
     */
    public static UserFolder locate(Optional<String> property, SortedMap<String, String> environment, String home) {
        if (property.isPresent()) return new UserFolder(Path.of(property.get()));
        Path xdg = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        return new UserFolder((xdg.isAbsolute() ? xdg : Path.of(home, ".local", "share")).resolve("podium"));
    }

    /** The text of a file; empty when there is none. */
    Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /** Replaces a file as a whole: a crash leaves the old text or the new one, never a part. */
    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
        try {
            Files.writeString(temporary, text);
            replace(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Moves a file that cannot be used out of the way, under a free name beside it. */
    static Path setAside(Path file) throws IOException {
        for (int number = 1;; number++) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + number);
            if (!Files.exists(aside)) return Files.move(file, aside);
        }
    }
}
