package podium.desktop.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks by the dialogs of the desktop, in front of the window that has the keyboard. */
public final class DesktopDialogs implements FileDialogs {
    @Override
    public Optional<Path> open(Wish wish) {
        FileChooser chooser = chooser(wish);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("All files", "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner())).map(File::toPath);
    }

    @Override
    public Optional<Path> save(Wish wish) {
        FileChooser chooser = chooser(wish);
        chooser.setInitialFileName(wish.name());
        return Optional.ofNullable(chooser.showSaveDialog(owner())).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner())).map(File::toPath);
    }

    private static FileChooser chooser(Wish wish) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wish.title());
        if (!wish.sort().isEmpty()) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wish.sort(),
                    wish.endings().stream().map(ending -> "*" + ending).toList()));
        }
        return chooser;
    }

    /** The dialogs take no owner as well. */
    @SuppressWarnings("NullAway")
    private static Window owner() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }
}
