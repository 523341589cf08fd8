package podium.desktop.review;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import podium.desktop.parts.Words;
import podium.progress.Review.Recall;

/** Asks how well something was remembered, and says when it would come again. */
final class RecallBar extends VBox {
    private final FlowPane buttons = new FlowPane(8, 8);
    private final Consumer<Recall> onRecall;

    /**
     * @param pauses until it comes again, for each answer
     * @param right whether the answer was right
     */
    RecallBar(List<Duration> pauses, boolean right, Consumer<Recall> onRecall) {
        this.onRecall = onRecall;
        getStyleClass().add("quiz-page");
        setId("recall");
        for (Recall recall : Recall.values()) {
            Button button = new Button(words(recall) + "  ·  " + words(pauses.get(recall.grade() - 1)));
            button.setId("recall-" + recall.name());
            button.setOnAction(_ -> onRecall.accept(recall));
            if (recall == usual(right)) button.getStyleClass().add("accent");
            buttons.getChildren().add(button);
        }
        getChildren().addAll(Words.wrapped("How well did you know it?", "predict-asked"), buttons,
                Words.wrapped("Keys 1 to 4. It comes again after the time that stands there.", "quiz-keys"));
    }

    private static Recall usual(boolean right) {
        return right ? Recall.GOOD : Recall.AGAIN;
    }

    private static String words(Recall recall) {
        return recall.name().charAt(0) + recall.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String words(Duration pause) {
        long days = pause.toDays();
        if (days == 0) return pause.toMinutes() + " min";
        if (days < 60) return days + (days == 1 ? " day" : " days");
        return days < 730 ? days / 30 + " months" : days / 365 + " years";
    }

    /** A digit from 1 to 4 was pressed; another one has no effect. */
    void digit(int number) {
        Stream.of(Recall.values()).filter(recall -> recall.grade() == number).forEach(onRecall);
    }

    /** Gives the keyboard to the usual answer. */
    void takeKeyboard(boolean right) {
        buttons.getChildren().get(usual(right).grade() - 1).requestFocus();
    }
}
