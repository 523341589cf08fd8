package podium.desktop.work;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks by the desktop's own dialog. */
public record ChooserDialog() implements SaveDialog {
    @Override
    public Optional<Path> ask(Window owner, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the page");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Web page", "*.html"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
