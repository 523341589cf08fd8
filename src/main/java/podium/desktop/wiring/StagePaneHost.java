package podium.desktop.wiring;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import podium.desktop.StageHost;
import podium.desktop.motion.Speed;
import podium.desktop.stage.StagePane;
import podium.desktop.stage.Subject;
import podium.simulation.Timeline;

/** The stage in the window. A run takes a moment to be shown; what is asked of it until then is done afterwards. */
public final class StagePaneHost implements StageHost {
    private final StagePane pane;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Optional<Timeline> coming = Optional.empty();

    public StagePaneHost(StagePane pane) {
        this.pane = pane;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Timeline timeline) {
        waiting.clear();
        coming = Optional.of(timeline);
        pane.show(timeline, new PodRows(timeline)::at, () -> shown(timeline));
    }

    private void shown(Timeline timeline) {
        if (coming.filter(timeline::equals).isEmpty()) return;
        coming = Optional.empty();
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    @Override
    public void clear(String reason) {
        waiting.clear();
        coming = Optional.empty();
        pane.clear(reason);
    }

    @Override
    public void move(Move move) {
        later(() -> perform(move));
    }

    private void later(Runnable action) {
        if (coming.isPresent()) waiting.add(action);
        else action.run();
    }

    @Override
    public void show(Timeline timeline, Instant moment, Runnable then) {
        show(timeline);
        seek(moment);
        later(then);
    }

    @Override
    public void withTimeline(boolean on) {
        pane.withTimeline(on);
    }

    @Override
    public void seek(Instant moment) {
        later(() -> pane.seek(moment));
    }

    @Override
    public boolean isPlaying() {
        return pane.playingProperty().get();
    }

    @Override
    public void pause() {
        later(pane::pause);
    }

    private void perform(Move move) {
        switch (move) {
            case PLAY -> pane.play();
            case PLAY_OR_PAUSE -> pane.playOrPause();
            case NEXT -> pane.stepForward();
            case PREVIOUS -> pane.stepBackward();
            case NEXT_EVENT -> pane.nextEvent();
            case PREVIOUS_EVENT -> pane.previousEvent();
            case START -> pane.toStart();
            case END -> pane.toEnd();
            case FASTER -> pane.speedProperty().set(pane.speedProperty().get().faster());
            case LANES_UP -> pane.scrollLanes(-1);
            case LANES_DOWN -> pane.scrollLanes(1);
            case SLOWER -> pane.speedProperty().set(pane.speedProperty().get().slower());
        }
    }

    @Override
    public void onPick(Consumer<Subject> action) {
        pane.onPick(action);
    }

    @Override
    public void onWhole(Runnable action) {
        pane.onWhole(action);
    }

    @Override
    public void hideAfter(Optional<Instant> moment) {
        pane.hideAfter(moment);
    }

    @Override
    public void pace(String speed) {
        Arrays.stream(Speed.values()).filter(s -> s.label().equals(speed)).forEach(pane.speedProperty()::set);
    }

    @Override
    public void reduceMotion(boolean on) {
        pane.reducedMotionProperty().set(on);
    }

    @Override
    public ObservableValue<Instant> playhead() {
        return pane.playheadProperty();
    }

    @Override
    public ObservableValue<String> speed() {
        return pane.speedProperty().map(Speed::label);
    }
}
