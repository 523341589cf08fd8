package podium.desktop.quiz;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.QuizBank;
import podium.desktop.lesson.Prose;
import podium.desktop.parts.Words;

/** Why an answer is right or wrong: a line for each thing that was chosen, and for each that is right. */
final class Explanations extends VBox {
    private final Consumer<QuizBank.Show> onShow;
    private final Consumer<String> onLink;

    /** @param onLink opens an address */
    Explanations(Judgement judgement, Consumer<QuizBank.Show> onShow, Consumer<String> onLink) {
        this.onShow = onShow;
        this.onLink = onLink;
        getStyleClass().add("feedback");
        setId("quiz-feedback");
        getChildren().add(Words.wrapped(judgement.right() ? "Right." : "Not right.",
                judgement.right() ? "feedback-passed" : "feedback-failed"));
        judgement.reasons().forEach(reason -> getChildren().add(line(reason)));
    }

    private Node line(Judgement.Reason reason) {
        FontIcon sign = new FontIcon(reason.right() ? Feather.CHECK : Feather.X);
        VBox words = new VBox(Words.wrapped(place(reason), "kicker"), prose(reason.text(), "feedback-title"));
        if (!reason.because().isBlank()) words.getChildren().add(prose(reason.because(), "feedback-detail"));
        reason.show().ifPresent(show -> words.getChildren().add(button(show)));
        words.getStyleClass().add("quiz-reason");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(sign, words);
        row.getStyleClass().addAll("feedback-line", reason.right() ? "passed" : "failed");
        row.setAccessibleText(place(reason) + ": " + reason.text() + ". " + reason.because());
        return row;
    }

    private static String place(Judgement.Reason reason) {
        if (reason.right()) return reason.chosen() ? "YOUR ANSWER, RIGHT" : "RIGHT";
        return "YOUR ANSWER, WRONG";
    }

    private Node prose(String markdown, String styleClass) {
        Prose prose = new Prose(markdown, _ -> {
        }, onLink);
        prose.getStyleClass().add(styleClass);
        return prose;
    }

    private Button button(QuizBank.Show show) {
        Button button = new Button("Show me", new FontIcon(Feather.PLAY));
        button.getStyleClass().addAll("small", "quiz-show");
        button.setAccessibleText("Show me: play the run " + show.name());
        button.setOnAction(_ -> onShow.accept(show));
        return button;
    }
}
