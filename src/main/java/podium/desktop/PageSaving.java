package podium.desktop;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import podium.desktop.exam.ExamPane;
import podium.desktop.work.LatestOnly;

/** Writes a page into a file that the user chooses, off the JavaFX thread. */
final class PageSaving implements ExamPane.Saving, AutoCloseable {
    private final Supplier<Window> window;
    private final LatestOnly<String> writing;

    /**
     * @param window in front of which the dialog stands
     * @param say tells a sentence in the status line
     */
    PageSaving(Services services, Supplier<Window> window, Consumer<String> say) {
        this.window = window;
        writing = new LatestOnly<>("page", services.foreground(), say,
                failure -> say.accept("Not saved: " + failure.getMessage() + ". Choose another folder."));
    }

    @Override
    public void save(String name, String page) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the page");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Web page", "*.html"));
        Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath).ifPresent(
                file -> writing.submit(0, () -> write(file, page)));
    }

    private static String write(Path file, String page) throws java.io.IOException {
        Files.writeString(file, page);
        return "Saved " + file + ". Open it in a browser to print it.";
    }

    @Override
    public void close() {
        writing.close();
    }
}
