package podium.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import podium.desktop.exam.ExamPane;
import podium.desktop.parts.FileDialogs;
import podium.desktop.work.LatestOnly;

/** Writes a page into a file that the user chooses, off the JavaFX thread. */
final class PageSaving implements ExamPane.Saving, AutoCloseable {
    private final FileDialogs dialogs;
    private final LatestOnly<String> writing;

    /** @param say tells a sentence in the status line */
    PageSaving(Services services, Consumer<String> say) {
        dialogs = services.dialogs();
        writing = new LatestOnly<>("page", services.foreground(), say,
                failure -> say.accept("Not saved: " + failure.getMessage() + ". Choose another folder."));
    }

    @Override
    public void save(String name, String page) {
        dialogs.save(new FileDialogs.Wish("Save the page", name, "Web page", List.of(".html"))).ifPresent(
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
