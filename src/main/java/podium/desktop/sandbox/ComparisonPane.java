package podium.desktop.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import podium.desktop.parts.Words;
import podium.desktop.stage.ComparedTimelines;

/** What if: both runs under each other on one clock, what was changed, and the first difference with its reasons. */
public final class ComparisonPane extends VBox {
    private final ComparedTimelines lanes;
    private final VBox words = new VBox();
    private final Consumer<Instant> seek;

    /**
     * @param seek takes a time of the run that is shown
     * @param playhead the time that the stage shows
     */
    public ComparisonPane(Consumer<Instant> seek, ObservableValue<Instant> playhead, Runnable onClose) {
        this.seek = seek;
        lanes = new ComparedTimelines(seek);
        playhead.when(lanes.sceneProperty().map(_ -> true).orElse(false)).subscribe(lanes::playhead);
        getStyleClass().add("footer-pane");
        setId("comparison");
        Button close = new Button("Stop comparing");
        close.getStyleClass().add("small");
        close.setOnAction(_ -> onClose.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, Words.wrapped("What if", "pane-title"), gap, close);
        words.getStyleClass().add("comparison-words");
        words.getChildren().setAll(Words.wrapped("This run is kept. Change the manifest: the new run is held against "
                + "it here.", "muted"));
        getChildren().addAll(head, lanes, words);
    }

    /** Shows a comparison. */
    public void show(Comparison comparison) {
        lanes.show(comparison.before(), comparison.now(), comparison.difference().map(Difference::at));
        words.getChildren().setAll(Words.wrapped(comparison.change().words(), "comparison-change"));
        comparison.difference().ifPresentOrElse(
                difference -> tell(difference, comparison.now().start()),
                () -> words.getChildren().add(
                        Words.wrapped("Both runs look the same from beginning to end.", "muted")));
    }

    private void tell(Difference difference, Instant start) {
        String second = String.format(Locale.ROOT, "%.1f s",
                Duration.between(start, difference.at()).toMillis() / 1000.0);
        Button go = new Button("First difference, at " + second);
        go.getStyleClass().add("small");
        go.setId("comparison-go");
        go.setOnAction(_ -> seek.accept(difference.at()));
        GridPane sides = new GridPane();
        sides.getStyleClass().add("predict-grid");
        side(sides, 0, "before", difference.before());
        side(sides, 1, "now", difference.now());
        words.getChildren().addAll(go, sides);
    }

    private static void side(GridPane sides, int row, String name, Difference.Side side) {
        Label what = Words.wrapped(side.happened(), "entry-head");
        Label why = Words.wrapped(side.why().map(w -> w.because() + "\nRule: " + w.rule().sentence()).orElse(""),
                "entry-detail");
        VBox told = new VBox(what, why);
        GridPane.setHgrow(told, Priority.ALWAYS);
        Label title = new Label(name);
        title.setMinWidth(USE_PREF_SIZE);
        sides.addRow(row, title, told);
    }
}
