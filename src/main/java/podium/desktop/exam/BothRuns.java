package podium.desktop.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import podium.desktop.parts.Words;
import podium.desktop.sandbox.Comparison;
import podium.desktop.sandbox.Difference;
import podium.desktop.stage.ComparedTimelines;

/** The run of an answer above a right one, on one clock, and where they part. */
final class BothRuns extends VBox {
    /** @param world in which they run */
    BothRuns(Comparison comparison, Optional<String> world) {
        getStyleClass().add("both-runs");
        ComparedTimelines lanes = new ComparedTimelines(_ -> {
            // both are told below; each is played by its own button
        });
        lanes.show(comparison.before(), comparison.now(), comparison.difference().map(Difference::at));
        getChildren().addAll(Words.wrapped("Your run above, a right run below, on one clock"
                + world.map(name -> ", in the world " + name).orElse(""), "pane-title"), lanes);
        comparison.difference().ifPresentOrElse(
                difference -> tell(difference, comparison.now().start()),
                () -> getChildren().add(Words.wrapped("In both runs the containers do the same from beginning to "
                        + "end. What the checks missed is in the objects: see Expected and Seen above.", "muted")));
    }

    private void tell(Difference difference, Instant start) {
        GridPane sides = new GridPane();
        sides.getStyleClass().add("predict-grid");
        side(sides, 0, "yours", difference.before());
        side(sides, 1, "right", difference.now());
        getChildren().addAll(Words.wrapped(String.format(Locale.ROOT, "They part at %.1f s",
                Duration.between(start, difference.at()).toMillis() / 1000.0), "feedback-title"), sides);
    }

    private static void side(GridPane sides, int row, String name, Difference.Side side) {
        VBox told = new VBox(Words.wrapped(side.happened(), "entry-head"));
        side.why().ifPresent(why -> told.getChildren().add(
                Words.wrapped(why.because() + "\nRule: " + why.rule().sentence(), "entry-detail")));
        GridPane.setHgrow(told, Priority.ALWAYS);
        Label title = new Label(name);
        title.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(title, VPos.TOP);
        sides.addRow(row, title, told);
    }
}
