package podium.desktop.exercise;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.Words;

/** Feedback as a list: a tick or a cross, what was judged, and what was seen. */
public final class FeedbackList extends VBox {
    public FeedbackList() {
        getStyleClass().add("feedback");
        clear();
    }

    void clear() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    /** One sentence in place of a list, while a check runs or when it could not. */
    public void say(String words) {
        show(words, "muted");
    }

    /** What was judged, line by line. */
    public void show(Feedback feedback) {
        show(feedback.summary(), feedback.passed() ? "feedback-passed" : "feedback-failed");
        feedback.lines().forEach(line -> getChildren().add(line(line)));
    }

    private void show(String words, String styleClass) {
        getChildren().setAll(Words.wrapped(words, styleClass));
        setVisible(true);
        setManaged(true);
    }

    private static Node line(Feedback.Line line) {
        FontIcon sign = new FontIcon(line.passed() ? Feather.CHECK : Feather.X);
        VBox words = new VBox(Words.wrapped(line.title(), "feedback-title"));
        if (!line.detail().isEmpty()) words.getChildren().add(Words.wrapped(line.detail(), "feedback-detail"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(sign, words);
        row.getStyleClass().addAll("feedback-line", line.passed() ? "passed" : "failed");
        row.setAccessibleText((line.passed() ? "Passed: " : "Failed: ") + line.title() + ". " + line.detail());
        return row;
    }
}
