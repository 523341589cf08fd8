package podium.desktop.exercise;

import java.util.SequencedMap;
import javafx.scene.layout.VBox;
import podium.course.Exercise;
import podium.desktop.lesson.CodeBlock;
import podium.desktop.parts.Words;
import podium.desktop.work.LatestOnly;

/** What kubectl prints of the manifest that is looked for. */
final class PrintoutList extends VBox {
    private final LatestOnly<SequencedMap<String, String>> requests;

    PrintoutList(Exercise exercise, Worksheet.Tools tools) {
        getStyleClass().add("printouts");
        setId("printouts");
        getChildren().setAll(Words.wrapped("Asking kubectl …", "muted"));
        requests = new LatestOnly<>("printouts", tools.foreground(), this::show, failure -> getChildren().setAll(
                Words.wrapped("Nothing could be printed: " + failure + ". Open the exercise again.", "muted")));
        requests.submit(0, () -> tools.assessor().printouts(exercise));
    }

    private void show(SequencedMap<String, String> printouts) {
        getChildren().clear();
        printouts.forEach((command, output) -> getChildren().add(new CodeBlock("$ " + command, output)));
    }

    void close() {
        requests.close();
    }
}
