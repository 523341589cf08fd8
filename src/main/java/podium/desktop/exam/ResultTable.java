package podium.desktop.exam;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.progress.ExamTask;

/** All tasks of an exam that is over, at a glance: points and time of each, and the way to what is said about it. */
final class ResultTable extends GridPane {
    /** @param onTask asked for what is said about a task, from 0 */
    ResultTable(ExamResult result, IntConsumer onTask) {
        getStyleClass().add("exam-results");
        ColumnConstraints title = new ColumnConstraints();
        title.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(new ColumnConstraints(), title, figure, figure);
        for (int i = 0; i < result.tasks().size(); i++) {
            row(i, result.tasks().get(i), result.exam().tasks().get(i), onTask);
        }
    }

    private void row(int place, ExamResult.Judged judged, ExamTask task, IntConsumer onTask) {
        boolean complete = judged.grade().complete();
        Label sign = new Label("", new FontIcon(complete ? Feather.CHECK : Feather.X));
        sign.getStyleClass().addAll("feedback-line", complete ? "passed" : "failed");
        sign.setAccessibleText(complete ? "All right" : "Not all right");
        Hyperlink title = new Hyperlink((place + 1) + "  " + judged.exercise().title());
        title.setId("exam-result-" + (place + 1));
        title.setOnAction(_ -> onTask.accept(place));
        addRow(place, sign, title, figure(String.format(Locale.ROOT, "%d of %d", judged.grade().points(),
                judged.grade().maximum())), figure(ExamClock.print(task.spent())));
    }

    private static Label figure(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("mono");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
