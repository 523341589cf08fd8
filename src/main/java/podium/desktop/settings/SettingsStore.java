package podium.desktop.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The settings of this start: read once, changed in memory, written a moment after each change. */
public final class SettingsStore {
    private final Path folder;
    private final Path file;
    private final DelayedWriter writer;
    private final Optional<String> notice;
    private Settings current;

    /** Reads the settings. A damaged file is set aside and the defaults are taken. */
    public SettingsStore(UserFolder folder, DelayedWriter writer) {
        this.writer = writer;
        this.folder = folder.path().toAbsolutePath();
        file = folder.path().resolve("settings.json");
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
