package podium.desktop.exercise;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import podium.course.Prediction;
import podium.course.Question;
import podium.desktop.parts.ConfidenceSlider;

/** Asks what kubectl get pods will print at a moment, and how sure the learner is. */
final class PredictForm extends VBox {
    private final Question question;
    private final TextField ready = field("0/1", 5, "[0-9/]*");
    private final TextField status = field("such as Init:0/2", 30, "[A-Za-z0-9:/]*");
    private final TextField restarts = field("0", 4, "[0-9]{0,4}");
    private final ConfidenceSlider confidence = new ConfidenceSlider(true);

    PredictForm(Question question) {
        this.question = question;
        getStyleClass().add("predict-form");
        setId("predict-" + question.id());
        ready.setId("ready-" + question.id());
        status.setId("status-" + question.id());
        restarts.setId("restarts-" + question.id());
        Label asked = new Label(String.format(Locale.ROOT, "What does kubectl get pods print for %s after %s?",
                question.pod(), time(question)));
        asked.setWrapText(true);
        asked.getStyleClass().add("predict-asked");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("predict-grid");
        grid.addRow(0, named("READY", ready), named("STATUS", status), named("RESTARTS", restarts));
        grid.addRow(1, ready, status, restarts);
        getChildren().addAll(asked, new FlowPane(24, 8, grid, confidence));
    }

    private static String time(Question question) {
        long seconds = question.at().toSeconds();
        return seconds < 120 ? seconds + " seconds" : seconds / 60 + " min " + seconds % 60 + " s";
    }

    /** The answer; empty while a cell is. */
    Optional<Prediction> prediction() {
        if (ready.getText().isBlank() || status.getText().isBlank() || restarts.getText().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Prediction(question.id(), ready.getText(), status.getText(),
                Integer.parseInt(restarts.getText()), confidence.percent()));
    }

    /** Takes up an answer, if it is to this question. */
    void fill(Prediction said) {
        if (!said.question().equals(question.id())) return;
        ready.setText(said.ready());
        status.setText(said.status());
        restarts.setText(Integer.toString(said.restarts()));
        confidence.set(said.confidence());
    }

    private static Node named(String text, Node target) {
        Label label = new Label(text);
        label.setLabelFor(target);
        label.getStyleClass().add("predict-head");
        return label;
    }

    private static TextField field(String prompt, int columns, String allowed) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setPrefColumnCount(columns);
        field.getStyleClass().add("predict-field");
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches(allowed) ? change : null));
        return field;
    }
}
