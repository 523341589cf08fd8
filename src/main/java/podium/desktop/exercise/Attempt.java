package podium.desktop.exercise;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.work.LatestOnly;

/** A button that has an attempt judged off the JavaFX thread, one that stops it, and the feedback below. */
final class Attempt extends VBox {
    private final FeedbackList feedback = new FeedbackList();
    private final Button check;
    private final Button stop = new Button("Stop", new FontIcon(Feather.SQUARE));
    private final LatestOnly<Feedback> requests;

    /** @param onFeedback told each result */
    Attempt(String action, Executor foreground, Runnable onCheck, Consumer<Feedback> onFeedback) {
        getStyleClass().add("attempt");
        check = new Button(action, new FontIcon(Feather.CHECK_CIRCLE));
        check.getStyleClass().add("accent");
        check.setOnAction(_ -> onCheck.run());
        stop.setOnAction(_ -> stop());
        HBox buttons = new HBox(check, stop);
        buttons.getStyleClass().add("attempt-buttons");
        getChildren().addAll(buttons, feedback);
        requests = new LatestOnly<>("assessment", foreground, result -> {
            working(false);
            feedback.show(result);
            onFeedback.accept(result);
        }, failure -> {
            working(false);
            feedback.say("This could not be checked: " + failure + ". Change the answer and check again.");
        });
        working(false);
    }

    /** Has work done; its feedback is shown. */
    void judge(Callable<Feedback> work) {
        working(true);
        feedback.say("Running every world of this exercise …");
        requests.submit(0, work);
    }

    /** One sentence in place of feedback. */
    void say(String words) {
        feedback.say(words);
    }

    void add(Button button) {
        ((HBox) getChildren().getFirst()).getChildren().add(button);
    }

    private void stop() {
        requests.cancel();
        working(false);
        feedback.say("Stopped.");
    }

    private void working(boolean on) {
        check.setDisable(on);
        stop.setVisible(on);
        stop.setManaged(on);
    }

    void close() {
        requests.close();
    }
}
