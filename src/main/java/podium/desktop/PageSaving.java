package podium.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import podium.desktop.exam.ExamPane;
import podium.desktop.work.LatestOnly;
import podium.desktop.work.SaveDialog;

/** Writes a page into a file that the user chooses, off the JavaFX thread. */
final class PageSaving implements ExamPane.Saving, AutoCloseable {
    private final SaveDialog dialog;
    private final Supplier<Window> window;
    private final LatestOnly<String> writing;

    /**
     * @param window in front of which the dialog stands
     * @param say tells a sentence in the status line
     */
    PageSaving(Services services, Supplier<Window> window, Consumer<String> say) {
        dialog = services.saveDialog();
        this.window = window;
        writing = new LatestOnly<>("page", services.foreground(), say,
                failure -> say.accept("Not saved: " + failure.getMessage() + ". Choose another folder."));
    }

    @Override
    public void save(String name, String page) {
        dialog.ask(window.get(), name).ifPresent(file -> writing.submit(0, () -> write(file, page)));
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
