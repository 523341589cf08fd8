package podium.desktop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import podium.course.Assets;
import podium.desktop.tour.TourCard;
import podium.desktop.tour.TourStep;
import podium.simulation.Timeline;

/** The tour: brings its Pod, plays it from stop to stop, and points at the pane that a stop is about. */
final class Tour implements TourCard.Actions {
    private static final String LIT = "tour-lit";

    private final StageHost stage;
    private final Map<TourStep.Light, Node> panes;
    private final Window window;
    private final TourCard card = new TourCard(this);
    private final List<TourStep> steps = TourStep.all();
    private final ChangeListener<Instant> arrival = (_, _, now) -> arrive(now);
    private Optional<Instant> target = Optional.empty();
    private Optional<Integer> stop = Optional.empty();

    /**
     * What the tour needs of the window.
     *
     * @param begin opens the sandbox with a manifest and runs it, then does something
     * @param show puts the card into the window; empty takes it away
     * @param why opens the answer to why
     * @param learn goes to the lessons
     */
    record Window(Begin begin, Consumer<Optional<Node>> show, Runnable why, Runnable learn) {
    }

    /** Brings a manifest. */
    @FunctionalInterface
    interface Begin {
        void with(String manifest, Runnable then);
    }

    Tour(StageHost stage, Map<TourStep.Light, Node> panes, Window window) {
        this.stage = stage;
        this.panes = panes;
        this.window = window;
        stage.playhead().addListener(arrival);
    }

    /** Begins anew. */
    void begin() {
        window.begin().with(Assets.text("tour/pod.yaml"), () -> {
            stage.pause();
            stage.move(StageHost.Move.START);
            stop = Optional.of(0);
            window.show().accept(Optional.of(card));
            show();
        });
    }

    /** Ends it; false when there was none. */
    boolean end() {
        if (stop.isEmpty()) return false;
        stop = Optional.empty();
        target = Optional.empty();
        unlight();
        window.show().accept(Optional.empty());
        return true;
    }

    @Override
    public void next() {
        if (stop.filter(at -> at < steps.size() - 1).isPresent()) {
            stop = stop.map(at -> at + 1);
            show();
        } else if (end()) {
            window.learn().run();
        }
    }

    @Override
    public void back() {
        stop = stop.map(at -> Math.max(0, at - 1));
        show();
    }

    @Override
    public void leave() {
        if (end()) window.learn().run();
    }

    private void show() {
        stop.ifPresent(at -> {
            TourStep step = steps.get(at);
            unlight();
            Optional.ofNullable(panes.get(step.light())).ifPresent(pane -> pane.getStyleClass().add(LIT));
            if (step.light() == TourStep.Light.DRAWER) window.why().run();
            step.until().map(Timeline.EPOCH::plus).ifPresent(this::playTo);
            card.show(step, at + 1, steps.size());
        });
    }

    /** Plays up to a moment; goes there at once when that lies behind. */
    private void playTo(Instant moment) {
        if (!stage.playhead().getValue().isBefore(moment)) {
            target = Optional.empty();
            stage.seek(moment);
            return;
        }
        target = Optional.of(moment);
        stage.move(StageHost.Move.PLAY);
    }

    private void arrive(Instant now) {
        target.filter(moment -> !now.isBefore(moment)).ifPresent(moment -> {
            target = Optional.empty();
            stage.pause();
            stage.seek(moment);
        });
    }

    private void unlight() {
        panes.values().forEach(pane -> pane.getStyleClass().remove(LIT));
    }
}
