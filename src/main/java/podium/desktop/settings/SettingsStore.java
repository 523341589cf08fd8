package podium.desktop.settings;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The settings of this start: read once, changed in memory, written a moment after each change. */
public final class SettingsStore {
    /** The name of the file, by which a folder of this program is known. */
    static final String FILE = "settings.json";

    private final Path folder;
    private final Path file;
    private final DelayedWriter writer;
    private final Relocation relocation;
    private final Optional<String> notice;
    private Settings current;

    /** Reads the settings of a folder that is the usual one. */
    public SettingsStore(UserFolder folder, DelayedWriter writer) {
        this(folder, writer, new Relocation(folder.path()));
    }

    /** Reads the settings. A damaged file is set aside and the defaults are taken. */
    public SettingsStore(UserFolder folder, DelayedWriter writer, Relocation relocation) {
        this.writer = writer;
        this.relocation = relocation;
        this.folder = folder.path().toAbsolutePath();
        file = folder.path().resolve(FILE);
        Settings read = Settings.defaults();
        Optional<String> said = Optional.empty();
        try {
            Optional<String> text = folder.read(file);
            Optional<Settings> settings = text.flatMap(SettingsJson::read);
            if (settings.isPresent()) read = settings.get();
            else if (text.isPresent()) said = Optional.of(damaged(UserFolder.setAside(file)));
        } catch (IOException e) {
            said = Optional.of("The settings cannot be read (" + e.getMessage() + "); the defaults are on.");
        }
        current = read;
        notice = said;
    }

    private static String damaged(Path aside) {
        return "The settings were damaged and are kept as " + aside.getFileName() + "; the defaults are on.";
    }

    /** What is to be told about reading the settings; mostly nothing. */
    public Optional<String> notice() {
        return notice;
    }

    /** Where the settings and all else of the user is kept. */
    public Path folder() {
        return folder;
    }

    /**
     * Has everything kept elsewhere from the next start on. Touches the disk.
     *
     * @return what came of it, in a sentence
     */
    public String move(String newFolder) {
        try {
            relocation.order(folder, Path.of(newFolder.strip()));
            return "From the next start on, your data is in " + newFolder.strip() + ".";
        } catch (IOException | InvalidPathException e) {
            return "Not changed: " + e.getMessage() + ". Choose a folder that is there and that you may write to.";
        }
    }

    public Settings get() {
        return current;
    }

    /** Changes the settings and has them written. */
    public void update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(current);
        if (changed.equals(current)) return;
        current = changed;
        writer.write(file, SettingsJson.write(changed));
    }
}
