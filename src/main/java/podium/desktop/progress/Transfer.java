package podium.desktop.progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.FileDialogs;
import podium.desktop.parts.Words;
import podium.desktop.work.Records;
import podium.progress.Archive;
import podium.progress.ArchiveJson;

/** Export and import. An import asks, in place, before it replaces anything. */
final class Transfer extends VBox {
    private final Records records;
    private final FileDialogs dialogs;
    private final Runnable onReplaced;
    private final VBox answer = new VBox(8);

    /** @param onReplaced told after an import */
    Transfer(Records records, FileDialogs dialogs, Runnable onReplaced) {
        this.records = records;
        this.dialogs = dialogs;
        this.onReplaced = onReplaced;
        getStyleClass().add("quiz-page");
        answer.setId("transfer-answer");
        Button export = button("progress-export", "_Export", Feather.DOWNLOAD, this::export);
        Button bring = button("progress-import", "_Import", Feather.UPLOAD, this::bring);
        getChildren().addAll(Words.wrapped("Take it with you", "reader-section"), Words.wrapped(
                "Export writes all of this into one file. Import reads such a file on another machine.", "muted"),
                new FlowPane(8, 8, export, bring), answer);
    }

    private static Button button(String id, String words, Feather sign, Runnable action) {
        Button button = new Button(words, new FontIcon(sign));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static FileDialogs.Wish wish(String title) {
        return new FileDialogs.Wish(title, "podium-progress.json", "Progress of Podium", List.of(".json"));
    }

    private void say(String words) {
        answer.getChildren().setAll(Words.wrapped(words, "transfer-words"));
    }

    private void export() {
        dialogs.save(wish("Export the progress")).ifPresent(
                file -> records.ask(store -> ProgressFiles.export(file, store.archive()), this::say));
    }

    private void bring() {
        dialogs.open(wish("Import progress")).ifPresent(file -> records.ask(_ -> ProgressFiles.read(file), reading -> {
            switch (reading) {
                case ArchiveJson.Reading.Found(Archive archive) -> confirm(file, archive);
                case ArchiveJson.Reading.Refused(String why) ->
                    say("Not imported: " + file.getFileName() + ". " + why);
            }
        }));
    }

    private void confirm(Path file, Archive archive) {
        Button replace = button("import-replace", "_Replace everything", Feather.CHECK, () -> replace(archive));
        replace.getStyleClass().add("danger");
        Button keep = button("import-cancel", "_Keep what is here", Feather.X, () -> say("Nothing was changed."));
        Node question = Words.wrapped(
                String.format(Locale.ROOT, "%s holds %s. Replace all that is kept here by it? This "
                        + "cannot be undone; export first to keep a copy.", file.getFileName(), contents(archive)),
                "transfer-words");
        answer.getChildren().setAll(question, new FlowPane(8, 8, replace, keep));
        keep.requestFocus();
    }

    private static String contents(Archive archive) {
        return String.format(Locale.ROOT, "%d attempts, %d lessons read, %d quiz answers and %d interview answers",
                archive.attempts().size(), archive.ticks().size(), archive.quiz().size(),
                archive.interviews().size());
    }

    private void replace(Archive archive) {
        say("Importing …");
        records.ask(store -> {
            store.replace(archive);
            return "Imported: " + contents(archive) + ".";
        }, words -> {
            say(words);
            onReplaced.run();
        });
    }
}
