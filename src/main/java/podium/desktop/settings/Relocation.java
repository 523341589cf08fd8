package podium.desktop.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A move of the user's data to another folder. It is ordered in a note in the usual folder and done at the next start,
 * when no file is open.
 *
 * @param usual the folder in which the note lies
 */
public record Relocation(Path usual) {
    private static final String NOTE = "data-folder.txt";

    /**
     * Where the data is after a start.
     *
     * @param notice what is to be told; mostly nothing
     */
    public record Settled(UserFolder folder, Optional<String> notice) {
    }

    /** Has the data kept in another folder from the next start on. */
    public void order(Path from, Path to) throws IOException {
        if (!to.isAbsolute()) throw new IOException("\"" + to + "\" does not begin at the root");
        if (!Files.isDirectory(to)) throw new IOException(to + " is no folder");
        if (!Files.isWritable(to)) throw new IOException(to + " cannot be written to");
        if (to.toAbsolutePath().startsWith(from.toAbsolutePath()) && !same(from, to))
            throw new IOException(to + " lies within the folder that is to be moved");
        UserFolder.write(usual.resolve(NOTE), to.toAbsolutePath() + "\n" + from.toAbsolutePath() + "\n");
    }

    /** Carries out what was ordered, and finds the folder. A move that fails leaves everything where it was. */
    public Settled settle() {
        try {
            Optional<String> note = new UserFolder(usual).read(usual.resolve(NOTE));
            List<String> lines = note.map(text -> text.lines().filter(line -> !line.isBlank()).toList()).orElse(
                    List.of());
            if (lines.isEmpty()) return new Settled(new UserFolder(usual), Optional.empty());
            Path to = Path.of(lines.getFirst());
            if (lines.size() > 1) return moved(Path.of(lines.get(1)), to);
            if (Files.isDirectory(to)) return new Settled(new UserFolder(to), Optional.empty());
            return usual("The data folder " + to + " is not there; this start uses " + usual + ".");
        } catch (IOException | InvalidPathException e) {
            return usual("The note about the data folder cannot be followed (" + e.getMessage() + "); this start uses "
                    + usual + ".");
        }
    }

    /** Where the data is now, also while the window is open: a move that is ordered is left to its next start. */
    public UserFolder current() {
        try {
            Optional<String> note = new UserFolder(usual).read(usual.resolve(NOTE));
            List<String> lines = note.map(text -> text.lines().filter(line -> !line.isBlank()).toList()).orElse(
                    List.of());
            return new UserFolder(lines.isEmpty() ? usual : Path.of(lines.getLast()));
        } catch (IOException | InvalidPathException _) {
            return new UserFolder(usual);
        }
    }

    private Settled usual(String notice) {
        return new Settled(new UserFolder(usual), Optional.of(notice));
    }

    private Settled moved(Path from, Path to) {
        try {
            if (!same(from, to) && !used(to)) move(from, to);
            if (same(usual, to)) Files.deleteIfExists(usual.resolve(NOTE));
            else UserFolder.write(usual.resolve(NOTE), to.toAbsolutePath() + "\n");
            return new Settled(new UserFolder(to), Optional.of("Your data is in " + to + " now."));
        } catch (IOException e) {
            return new Settled(new UserFolder(from), Optional.of("Your data could not be moved to " + to + " ("
                    + e.getMessage() + ") and is where it was: " + from + "."));
        }
    }

    /** Whether a folder holds data of this program, which is then taken as it is. */
    private static boolean used(Path folder) {
        return Files.exists(folder.resolve(SettingsStore.FILE));
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** Everything is copied before anything is deleted. */
    private static void move(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).filter(file -> !file.endsWith(NOTE)).sorted().toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        for (Path file : files) Files.delete(file);
    }
}
