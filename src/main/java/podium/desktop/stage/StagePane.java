package podium.desktop.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import podium.desktop.motion.Pacing;
import podium.desktop.motion.Player;
import podium.desktop.motion.Speed;
import podium.desktop.parts.Scrolled;
import podium.frame.Frames;
import podium.frame.Moment;
import podium.simulation.Timeline;

/**
 * The stage with its timeline: shows a run and plays it. All methods belong to the JavaFX thread; a run is indexed off it.
 */
public final class StagePane extends BorderPane implements Transport.Actions {
    /** How much of the height the timeline takes at most. */
    private static final double TIMELINE_SHARE = 0.24;

    private final Player player = new Player();
    private final StageView stage = new StageView();
    private final TimelineView timeline = new TimelineView(this::drag);
    private final RowsView rows = new RowsView();
    private final Transport transport = new Transport(this, player.playingProperty(), player.speedProperty());
    private final Label empty = new Label();
    private final Effects effects = new Effects(this::draw);
    private final VBox bottom;
    private Optional<Frames> frames = Optional.empty();
    private Function<Instant, List<List<String>>> rowsAt = _ -> List.of();
    private Tick said = new Tick(Instant.MIN, 0);
    private long request;

    /** The moment that is shown and the second of the run. */
    private record Tick(Instant moment, long second) {
    }

    public StagePane() {
        getStyleClass().add("stage-pane");
        getStylesheets().add(StagePane.class.getResource("stage.css").toExternalForm());
        setFocusTraversable(true);
        setAccessibleText("The stage");
        transport.setPadding(new Insets(2, 8, 2, 8));
        ScrollPane table = new Scrolled(rows);
        table.getStyleClass().addAll("edge-to-edge", "pod-rows-scroll");
        table.setFocusTraversable(false);
        table.setMaxHeight(96);
        table.setMinHeight(46);
        timeline.maxHeightProperty().bind(heightProperty().multiply(TIMELINE_SHARE));
        bottom = new VBox(table, transport, timeline);
        empty.getStyleClass().add("stage-empty");
        empty.setWrapText(true);
        player.playheadProperty().addListener((_, _, at) -> moved(at));
        player.playingProperty().addListener((_, _, on) -> effects.playing(on, player.reducedMotionProperty().get()));
        player.speedProperty().addListener((_, _, speed) -> effects.speed(speed));
        setOnKeyPressed(new StageKeys(this)::handle);
        setOnMousePressed(_ -> requestFocus());
        // What scrolls takes the keyboard when it is clicked; the keys are the stage's.
        for (Node part : List.of(stage, table)) part.focusedProperty().subscribe(on -> {
            if (on) requestFocus();
        });
        sceneProperty().addListener((_, _, _) -> themed());
        backgroundProperty().addListener((_, _, _) -> themed());
        clear("Nothing runs yet. Write a Pod above and press Ctrl+Enter, or press Run at a manifest of the lesson.");
    }

    /**
     * Shows a run; the playhead stays where it is when the run has that time.
     *
     * @param rowSupplier what {@code kubectl get pods} prints at a time: the header, then the rows
     */
    public void show(Timeline run, Function<Instant, List<List<String>>> rowSupplier) {
        show(run, rowSupplier, () -> {
        });
    }

    /**
     * Shows a run and then does something, unless another run has come in between.
     *
     * @param then such as to play it from the start
     */
    public void show(Timeline run, Function<Instant, List<List<String>>> rowSupplier, Runnable then) {
        long mine = ++request;
        Thread.ofVirtual().name("frames").start(() -> {
            Frames built = Frames.of(run);
            Platform.runLater(() -> {
                if (mine != request) return;
                accept(built, rowSupplier);
                then.run();
            });
        });
    }

    /** Shows nothing but words on why, and on what to do. */
    public void clear(String reason) {
        request++;
        player.pause();
        frames = Optional.empty();
        empty.setText(reason);
        setCenter(new StackPane(empty));
        setBottom(null);
        setAccessibleText(reason);
    }

    private void accept(Frames built, Function<Instant, List<List<String>>> rowSupplier) {
        hideAfter(Optional.empty());
        frames = Optional.of(built);
        rowsAt = rowSupplier;
        List<Instant> moments = built.moments().list().stream().map(Moment::at).toList();
        setCenter(stage);
        setBottom(bottom);
        List<Instant> news = built.moments().news();
        player.load(built.start(), built.end(), moments, news);
        timeline.load(built, Pacing.of(built.start(), built.end(), news, Speed.NORMAL));
        said = new Tick(Instant.MIN, 0);
        moved(player.playheadProperty().get());
    }

    /** The last moment of the run that is shown; empty without one. */
    public Optional<Instant> end() {
        return frames.map(Frames::end);
    }

    /** The virtual time that is shown; may be set. */
    public ObjectProperty<Instant> playheadProperty() {
        return player.playheadProperty();
    }

    /** How fast to play. */
    public ObjectProperty<Speed> speedProperty() {
        return player.speedProperty();
    }

    /** Whether it plays. */
    public ReadOnlyBooleanProperty playingProperty() {
        return player.playingProperty();
    }

    /** Whether movement is replaced by highlights. */
    public BooleanProperty reducedMotionProperty() {
        return player.reducedMotionProperty();
    }

    /** Whether the lanes are there; the buttons and the time stay. */
    public void withTimeline(boolean on) {
        timeline.setVisible(on);
        timeline.setManaged(on);
    }

    /** Goes on from the playhead. */
    public void play() {
        if (frames.isPresent()) player.play();
    }

    /** Stops where it is. */
    public void pause() {
        player.pause();
    }

    @Override
    public void playOrPause() {
        if (player.playingProperty().get()) pause();
        else play();
    }

    /** To the next change. */
    @Override
    public void stepForward() {
        step(f -> f.moments().next(now()));
    }

    /** To the change before. */
    @Override
    public void stepBackward() {
        step(f -> f.moments().previous(now()));
    }

    /** To the next event that the API has. */
    @Override
    public void nextEvent() {
        step(f -> f.moments().next(now(), Moment.Kind.EVENT));
    }

    /** To the event before. */
    @Override
    public void previousEvent() {
        step(f -> f.moments().previous(now(), Moment.Kind.EVENT));
    }

    @Override
    public void toStart() {
        frames.ifPresent(f -> jump(f.start()));
    }

    @Override
    public void toEnd() {
        frames.ifPresent(f -> jump(f.end()));
    }

    /** Goes to a time of the run and stops there. */
    public void seek(Instant to) {
        if (frames.isPresent()) jump(to);
    }

    /** Hides what comes after a moment, and keeps the playhead before it; empty shows everything again. */
    public void hideAfter(Optional<Instant> moment) {
        player.limit(moment);
        timeline.hideAfter(moment);
    }

    /** Tells which Pod or container is clicked. */
    public void onPick(Consumer<Subject> action) {
        stage.onPick(action);
    }

    /** Adds a button that asks for the whole window. */
    public void onWhole(Runnable action) {
        transport.onWhole(action);
    }

    /** Scrolls the timeline by lanes, down for a positive number. */
    public void scrollLanes(int lanes) {
        timeline.scroll(lanes);
    }

    /** The node that draws the picture. */
    Node picture() {
        return stage;
    }

    private void step(Function<Frames, Optional<Moment>> way) {
        frames.flatMap(way).ifPresent(m -> jump(m.at()));
    }

    private void jump(Instant to) {
        player.pause();
        player.seek(to);
    }

    private void drag(Instant to) {
        requestFocus();
        jump(to);
    }

    private Instant now() {
        return player.playheadProperty().get();
    }

    private void moved(Instant at) {
        frames.ifPresent(f -> {
            Optional<Moment> moment = f.moments().current(at);
            boolean still = player.reducedMotionProperty().get();
            effects.at(moment.map(Moment::at).orElse(at), still);
            timeline.playhead(at);
            transport.show(TimelinePicture.seconds(Duration.between(f.start(), at)), caption(at, moment));
            Tick tick = new Tick(moment.map(Moment::at).orElse(at), Duration.between(f.start(), at).toSeconds());
            if (!tick.equals(said)) say(tick, at);
            draw();
        });
    }

    /** What needs no more than a look a second: rows with their ages, and words for those who hear the stage. */
    private void say(Tick tick, Instant at) {
        said = tick;
        rows.show(rowsAt.apply(at));
        timeline.say();
        frames.ifPresent(f -> setAccessibleText(StageWords.of(f.at(at))));
    }

    private String caption(Instant at, Optional<Moment> moment) {
        return player.passing(at).map(skip -> "» " + skip.length().toSeconds() + " s pass").orElseGet(
                () -> moment.map(Moment::text).orElse(""));
    }

    private void draw() {
        frames.ifPresent(f -> stage.show(effects.scene(f.at(now()), player.reducedMotionProperty().get())));
    }

    private void themed() {
        if (getBackground() == null || getBackground().getFills().isEmpty()) return;
        if (!(getBackground().getFills().getFirst().getFill() instanceof javafx.scene.paint.Color color)) return;
        Palette palette = Palette.on(color);
        stage.colors(palette);
        timeline.colors(palette);
    }
}
