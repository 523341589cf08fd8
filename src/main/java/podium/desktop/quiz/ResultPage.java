package podium.desktop.quiz;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.QuizBank;
import podium.desktop.lesson.Prose;
import podium.desktop.parts.Words;
import podium.progress.Calibration;
import podium.progress.QuizAnswer;

/** How a round went, and what to repeat. */
final class ResultPage extends VBox {
    ResultPage(Round round, Consumer<Round> onRepeat, Runnable onOther, Consumer<QuizBank.Show> onShow,
            Consumer<String> onLink) {
        getStyleClass().add("quiz-page");
        Button repeat = new Button("Repeat these", new FontIcon(Feather.ROTATE_CCW));
        Button other = new Button("Choose other questions", new FontIcon(Feather.LIST));
        List<Round.Outcome> missed = round.missed();
        int right = round.outcomes().size() - missed.size();
        repeat.setId("quiz-repeat");
        repeat.getStyleClass().add("accent");
        repeat.setOnAction(_ -> onRepeat.accept(round.repeat()));
        other.setId("quiz-other");
        other.setOnAction(_ -> onOther.run());
        getChildren().addAll(Words.wrapped(round.title().toUpperCase(Locale.ROOT), "kicker"),
                Words.wrapped(right + " of " + round.outcomes().size() + " right", "reader-title"),
                Words.wrapped(sureness(round.outcomes().stream().map(Round.Outcome::kept).toList()), "muted"));
        getChildren().add(Words.wrapped(missed.isEmpty() ? "Nothing to repeat." : "To repeat", "reader-section"));
        for (Round.Outcome outcome : missed) {
            VBox question = new VBox(new Prose(outcome.asked().item().question(), _ -> {
            }, onLink), new Explanations(outcome.judgement(), onShow, onLink));
            question.getStyleClass().add("quiz-missed");
            getChildren().add(question);
        }
        getChildren().add(missed.isEmpty() ? new FlowPane(8, 8, other) : new FlowPane(8, 8, repeat, other));
    }

    private static String sureness(List<QuizAnswer> answers) {
        long said = answers.stream().filter(answer -> answer.confidence().isPresent()).count();
        return Calibration.brier(answers).map(brier -> String.format(Locale.ROOT,
                "Brier score %.2f over %d %s with a confidence: 0 is best, 0.25 is what a guess gets.", brier, said,
                said == 1 ? "answer" : "answers")).orElse("You said for no answer how sure you were.");
    }
}
