package podium.desktop.exam;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.Words;
import podium.progress.Exam;
import podium.progress.ExamTask;

/** What stands above every task: the clock, the flag, and the way to the other tasks. */
final class ExamHead extends VBox {
    private final Label clock = new Label();
    private final ToggleButton flag = new ToggleButton("Flag", new FontIcon(Feather.FLAG));
    private final FlowPane places = new FlowPane(4, 4);
    private final IntConsumer onPlace;

    /**
     * What is asked for.
     *
     * @param onPlace another task, from 0
     * @param onFlag the flag of this task is put up, or taken down
     * @param onHandIn the exam is to be handed in
     */
    record Wishes(IntConsumer onPlace, Runnable onFlag, Runnable onHandIn) {
    }

    ExamHead(int place, int tasks, Wishes wishes) {
        onPlace = wishes.onPlace();
        clock.setId("exam-clock");
        clock.getStyleClass().addAll("mono", "exam-clock");
        flag.setId("exam-flag");
        flag.setOnAction(_ -> wishes.onFlag().run());
        Button previous = step("Previous", Feather.ARROW_LEFT, place - 1, tasks);
        Button next = step("Next", Feather.ARROW_RIGHT, place + 1, tasks);
        previous.setId("exam-previous");
        next.setId("exam-next");
        Button over = new Button("Hand in", new FontIcon(Feather.CHECK_SQUARE));
        over.setId("exam-hand-in");
        over.setOnAction(_ -> wishes.onHandIn().run());
        FlowPane buttons = new FlowPane(8, 8, clock, previous, next, flag, over);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("quiz-page");
        getChildren().addAll(new HBox(Words.wrapped(String.format(Locale.ROOT, "TASK %d OF %d", place + 1, tasks),
                "kicker")), buttons, places, Words.wrapped(
                        "Keys: F7 and Shift+F7 go to the next and the "
                                + "previous task, Ctrl+M flags, Ctrl+Shift+Enter hands in.",
                        "quiz-keys"));
    }

    private Button step(String words, Feather sign, int place, int tasks) {
        Button button = new Button(words, new FontIcon(sign));
        button.setDisable(place < 0 || place >= tasks);
        button.setOnAction(_ -> onPlace.accept(place));
        return button;
    }

    /** Tells how the exam stands. */
    void tell(Exam exam, int place) {
        time(exam);
        flag.setSelected(exam.tasks().get(place).flagged());
        places.getChildren().clear();
        for (int i = 0; i < exam.tasks().size(); i++) places.getChildren().add(place(exam.tasks().get(i), i, place));
    }

    /** Gives the keyboard to the flag, which stands before the answer. */
    void takeKeyboard() {
        flag.requestFocus();
    }

    /** Tells the time alone. */
    void time(Exam exam) {
        clock.setText(ExamClock.print(exam.left()));
    }

    private Button place(ExamTask task, int number, int now) {
        Button button = new Button(String.valueOf(number + 1));
        button.setId("exam-place-" + (number + 1));
        button.getStyleClass().addAll("small", "exam-place");
        if (number == now) button.getStyleClass().add("accent");
        if (task.flagged()) button.setGraphic(new FontIcon(Feather.FLAG));
        else if (!task.answer().isBlank()) button.setGraphic(new FontIcon(Feather.EDIT_2));
        button.setAccessibleText("Task " + (number + 1) + (task.flagged() ? ", flagged" : "")
                + (task.answer().isBlank() ? "" : ", begun"));
        button.setOnAction(_ -> onPlace.accept(number));
        return button;
    }
}
