package podium.desktop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import podium.desktop.stage.Subject;
import podium.simulation.Timeline;

/** A stage that notes what it is asked. */
final class TestStage implements StageHost {
    final Label words = new Label();
    final List<Move> moves = new ArrayList<>();
    final List<Timeline> shown = new ArrayList<>();
    final SimpleObjectProperty<Instant> playhead = new SimpleObjectProperty<>(Timeline.EPOCH);
    Consumer<Subject> pick = _ -> {
    };
    final SimpleStringProperty pace = new SimpleStringProperty("Normal");
    Optional<Instant> hidden = Optional.empty();
    boolean still;
    boolean timeline = true;
    private final StackPane pane = new StackPane(words);

    TestStage() {
        pane.setFocusTraversable(true);
        words.setWrapText(true);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Timeline timeline) {
        shown.add(timeline);
        words.setText("a run with " + timeline.changes().size() + " changes");
    }

    @Override
    public void show(Timeline timeline, Instant moment, Runnable then) {
        show(timeline);
        seek(moment);
        then.run();
    }

    @Override
    public void withTimeline(boolean on) {
        timeline = on;
    }

    @Override
    public void seek(Instant moment) {
        playhead.set(moment);
    }

    @Override
    public boolean isPlaying() {
        return false;
    }

    @Override
    public void pause() {
        // it never plays
    }

    @Override
    public void clear(String reason) {
        words.setText(reason);
    }

    @Override
    public void move(Move move) {
        moves.add(move);
    }

    @Override
    public void onPick(Consumer<Subject> action) {
        pick = action;
    }

    @Override
    public void onWhole(Runnable action) {
        // it has no buttons
    }

    @Override
    public void hideAfter(Optional<Instant> moment) {
        hidden = moment;
    }

    @Override
    public void pace(String speed) {
        pace.set(speed);
    }

    @Override
    public void reduceMotion(boolean on) {
        still = on;
    }

    @Override
    public ObservableValue<Instant> playhead() {
        return playhead;
    }

    @Override
    public ObservableValue<String> speed() {
        return pace;
    }
}
