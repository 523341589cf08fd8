package podium.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.desktop.parts.FileDialogs;

/** A user who always chooses the same file, or none. */
public final class TestDialogs implements FileDialogs {
    /** What is chosen; may be changed. */
    public Optional<Path> file;
    /** The titles of what was asked. */
    public final List<String> asked = new ArrayList<>();

    public TestDialogs(Optional<Path> file) {
        this.file = file;
    }

    @Override
    public Optional<Path> open(Wish wish) {
        asked.add(wish.title());
        return file;
    }

    @Override
    public Optional<Path> save(Wish wish) {
        asked.add(wish.title());
        return file;
    }

    @Override
    public Optional<Path> folder(String title) {
        asked.add(title);
        return file;
    }
}
