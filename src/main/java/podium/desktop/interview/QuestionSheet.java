package podium.desktop.interview;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.QuizBank;
import podium.desktop.lesson.Prose;
import podium.desktop.parts.TypedText;
import podium.desktop.parts.Words;
import podium.progress.InterviewAnswer;

/** One question: notes first, then the answer in full and the points to tick. */
final class QuestionSheet extends VBox {
    private static final int LONGEST_NOTE = 20_000;

    private final InterviewQuestion question;
    private final Host host;
    private final TextArea notes = new TextArea();
    private final Button reveal = new Button("_Reveal the answer", new FontIcon(Feather.EYE));
    private final VBox answer = new VBox();
    private final VBox scored = new VBox();
    private final List<CheckBox> points;

    /**
     * What surrounds a sheet.
     *
     * @param onNote told the notes at each change
     * @param onScore told how many points were named, and of how many
     * @param onShow plays a run that proves the answer
     */
    record Host(Consumer<String> onNote, Score onScore, Consumer<QuizBank.Show> onShow, Consumer<String> onLink) {
    }

    /** Keeps a score. */
    @FunctionalInterface
    interface Score {
        void keep(int named, int asked, String notes);
    }

    /** @param kept the notes so far */
    QuestionSheet(InterviewQuestion question, String kept, List<InterviewAnswer> before, Host host) {
        this.question = question;
        this.host = host;
        getStyleClass().add("quiz-page");
        points = question.item().rubric().stream().map(QuestionSheet::point).toList();
        notes.setId("interview-notes");
        notes.setPromptText("Say your answer aloud, or write down what you would say.");
        notes.setAccessibleText("Your notes");
        notes.setWrapText(true);
        notes.setPrefRowCount(7);
        TypedText.limit(notes, LONGEST_NOTE);
        notes.setText(kept);
        notes.textProperty().addListener((_, _, text) -> host.onNote().accept(text));
        // A tab is no text here: it leads on, so that the keyboard alone gets everywhere.
        notes.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        reveal.setId("interview-reveal");
        reveal.getStyleClass().add("accent");
        reveal.setOnAction(_ -> reveal());
        answer.getStyleClass().add("quiz-page");
        Prose asked = prose(question.item().question());
        asked.getStyleClass().add("quiz-question");
        getChildren().addAll(asked, notes, reveal, answer, scored);
        tell(before);
    }

    private static CheckBox point(String text) {
        CheckBox box = new CheckBox(text.replace("`", ""));
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        return box;
    }

    private Prose prose(String markdown) {
        return new Prose(markdown, _ -> {
        }, host.onLink());
    }

    private void leave(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown()) return;
        event.consume();
        if (event.isShiftDown()) notes.requestFocusTraversal(TraversalDirection.PREVIOUS);
        else notes.requestFocusTraversal(TraversalDirection.NEXT);
    }

    /** Shows the answer in full, the points to tick and what is asked next. */
    void reveal() {
        if (!answer.getChildren().isEmpty()) return;
        reveal.setDisable(true);
        Button keep = new Button("_Keep the score", new FontIcon(Feather.SAVE));
        keep.setId("interview-keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> {
            keep.setDisable(true);
            int named = (int) points.stream().filter(CheckBox::isSelected).count();
            host.onScore().keep(named, points.size(), notes.getText());
        });
        VBox rubric = new VBox(8);
        rubric.getChildren().addAll(points);
        answer.getChildren().setAll(Words.wrapped("A good answer", "reader-section"), prose(question.item().model()));
        question.show().ifPresent(show -> answer.getChildren().add(proof(show)));
        answer.getChildren().addAll(Words.wrapped("Tick what you said", "reader-section"), rubric, keep);
        if (!question.item().followUp().isBlank()) {
            answer.getChildren().addAll(Words.wrapped("Asked next", "reader-section"),
                    prose(question.item().followUp()));
        }
        points.stream().findFirst().ifPresent(CheckBox::requestFocus);
    }

    private Button proof(QuizBank.Show show) {
        Button button = new Button("_Let the cluster prove it", new FontIcon(Feather.PLAY));
        button.setId("interview-show");
        button.setAccessibleText("Let the cluster prove it: play the run " + show.name());
        button.setOnAction(_ -> host.onShow().accept(show));
        return button;
    }

    /** What is asked. */
    InterviewQuestion question() {
        return question;
    }

    /** Says how earlier answers went. */
    void tell(List<InterviewAnswer> before) {
        if (before.isEmpty()) {
            scored.getChildren().setAll(Words.wrapped("Not scored yet.", "muted"));
            return;
        }
        InterviewAnswer last = before.getLast();
        scored.getChildren().setAll(Words.wrapped(String.format(Locale.ROOT,
                "Scored %d %s; the last time you named %d of %d points.", before.size(),
                before.size() == 1 ? "time" : "times", last.named(), last.asked()), "muted"));
    }
}
