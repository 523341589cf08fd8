package podium.desktop.exercise;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import podium.course.Prediction;
import podium.desktop.parts.Words;
import podium.grading.PodCells;
import podium.grading.Predictions;

/** Asks what comes next while the future is hidden; the answer plays it. */
public final class ForecastPane extends VBox {
    private final Forecast forecast;
    private final PredictForm form;
    private final HBox buttons;
    private final FeedbackList feedback = new FeedbackList();
    private final Runnable onAnswered;

    /**
     * @param onAnswered shows the future and plays on
     * @param onClose shows the future without an answer
     */
    public ForecastPane(Forecast forecast, Runnable onAnswered, Runnable onClose) {
        this.forecast = forecast;
        this.onAnswered = onAnswered;
        getStyleClass().add("footer-pane");
        setId("forecast");
        form = new PredictForm(forecast.question());
        Button answer = new Button("That is my answer");
        answer.setId("forecast-answer");
        answer.setDefaultButton(true);
        answer.getStyleClass().add("accent");
        answer.setOnAction(_ -> answer());
        Button leave = new Button("Close");
        leave.setId("forecast-close");
        leave.setOnAction(_ -> onClose.run());
        buttons = new HBox(8, answer, leave);
        getChildren().addAll(Words.wrapped("Predict: what comes next is hidden until you have answered.", "pane-title"),
                form, buttons, feedback);
    }

    private void answer() {
        form.prediction().ifPresentOrElse(this::judge,
                () -> feedback.say("Fill in READY, STATUS and RESTARTS first."));
    }

    private void judge(Prediction said) {
        buttons.getChildren().getFirst().setDisable(true);
        form.setDisable(true);
        Feedback result = feedback(said, forecast.truth());
        feedback.show(result);
        onAnswered.run();
    }

    /** How near the answer was, and what its confidence was worth. Rule: the Brier score, 0 is best. */
    static Feedback feedback(Prediction said, PodCells truth) {
        boolean right = new PodCells(said.ready(), said.status(), said.restarts()).equals(truth);
        double brier = Predictions.square(said.confidence(), right);
        String head = (right ? "Right" : "Not quite") + String.format(Locale.ROOT,
                ", and you were %d %% sure: Brier score %.2f (0 is best, 0.25 is guessing).", said.confidence(), brier);
        return new Feedback(head, right, java.util.List.of(
                new Feedback.Line(right, "kubectl prints " + truth, right
                        ? ""
                        : "You said " + said.ready() + " "
                                + said.status() + " " + said.restarts()
                                + ". Ask Why at that moment: it names the rules.")));
    }

    /** Gives the keyboard to the first field. */
    public void begin() {
        form.lookupAll(".predict-field").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
    }
}
