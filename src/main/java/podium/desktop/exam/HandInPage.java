package podium.desktop.exam;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.Words;
import podium.progress.Exam;
import podium.progress.ExamTask;

/** Asks whether an exam is to be handed in, and says how each task stands. */
final class HandInPage extends VBox {
    private final Button yes = new Button("Hand in now", new FontIcon(Feather.CHECK_SQUARE));

    /**
     * What is asked for.
     *
     * @param onPlace back to a task, from 0
     */
    record Wishes(Runnable onHandIn, Runnable onBack, IntConsumer onPlace) {
    }

    /** @param title of a task's exercise */
    HandInPage(Exam exam, Function<ExamTask, String> title, Wishes wishes) {
        getStyleClass().add("quiz-page");
        yes.setId("exam-hand-in-now");
        yes.getStyleClass().add("accent");
        yes.setOnAction(_ -> wishes.onHandIn().run());
        Button no = new Button("Go on", new FontIcon(Feather.ARROW_LEFT));
        no.setId("exam-back");
        no.setOnAction(_ -> wishes.onBack().run());
        getChildren().addAll(Words.wrapped("EXAM", "kicker"), Words.wrapped("Hand in?", "reader-title"),
                Words.wrapped(state(exam.tasks()) + " " + ExamClock.print(exam.left())
                        + " of time is left. Afterwards nothing can be changed.", "muted"),
                new FlowPane(8, 8, yes, no));
        VBox tasks = new VBox();
        tasks.getStyleClass().add("exam-tasks");
        for (int i = 0; i < exam.tasks().size(); i++) {
            tasks.getChildren().add(line(i, exam.tasks().get(i), title.apply(exam.tasks().get(i)), wishes));
        }
        getChildren().add(tasks);
    }

    private static String state(List<ExamTask> tasks) {
        long open = tasks.stream().filter(task -> task.answer().isBlank()).count();
        long flagged = tasks.stream().filter(ExamTask::flagged).count();
        String begun = open == 0 ? "Every task is begun" : counted(open, "not begun");
        return begun + (flagged == 0 ? "." : ", " + counted(flagged, "flagged") + ".");
    }

    private static String counted(long number, String what) {
        return String.format(Locale.ROOT, "%d %s %s", number, number == 1 ? "task is" : "tasks are", what);
    }

    private static Node line(int place, ExamTask task, String title, Wishes wishes) {
        boolean begun = !task.answer().isBlank();
        Button button = new Button((place + 1) + "  " + title,
                new FontIcon(task.flagged() ? Feather.FLAG : begun ? Feather.EDIT_2 : Feather.CIRCLE));
        String words = (begun ? "begun" : "not begun") + (task.flagged() ? ", flagged" : "");
        button.getStyleClass().add("flat");
        button.setAccessibleText("Task " + (place + 1) + ", " + title + ": " + words);
        button.setOnAction(_ -> wishes.onPlace().accept(place));
        Label state = new Label(words);
        state.getStyleClass().add(begun && !task.flagged() ? "muted" : "exam-open");
        return new FlowPane(8, 0, button, state);
    }

    /** Gives the keyboard to the button that hands in. */
    void takeKeyboard() {
        yes.requestFocus();
    }
}
