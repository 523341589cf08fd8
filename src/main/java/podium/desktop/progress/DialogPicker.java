package podium.desktop.progress;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * Asks by the desktop's own dialog.
 *
 * @param window in front of which it stands
 */
public record DialogPicker(Supplier<Window> window) implements FilePicker {
    @Override
    public Optional<Path> target() {
        FileChooser chooser = chooser("Export the progress");
        chooser.setInitialFileName("podium-progress.json");
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> source() {
        return Optional.ofNullable(chooser("Import progress").showOpenDialog(window.get())).map(File::toPath);
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Progress of Podium", "*.json"));
        return chooser;
    }
}
