package podium.desktop;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import podium.desktop.drawer.DrawerPane;
import podium.desktop.terminal.Screening;
import podium.desktop.work.CheckedRun;
import podium.simulation.Timeline;

/** Stage and drawer together: both show the same run at the same moment. */
final class Board implements Screening {
    private final StageHost stage;
    private final DrawerPane drawer;
    private final ReadOnlyObjectWrapper<Optional<Timeline>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private Optional<CheckedRun> latest = Optional.empty();
    private Optional<String> cover = Optional.empty();
    private boolean firm;
    private boolean held;

    Board(StageHost stage, DrawerPane drawer) {
        this.stage = stage;
        this.drawer = drawer;
        stage.playhead().addListener((_, _, now) -> follow(now));
        clear("Write a manifest or open a lesson, then press Ctrl+Enter: the Pod plays here.");
    }

    /** Shows a run if there is one to show. Otherwise the last one stays: a half-typed word must not wipe the picture. */
    void show(CheckedRun run) {
        latest = Optional.of(run);
        if (cover.isPresent() || held) return;
        if (run.timeline().isPresent()) {
            shown.set(run.timeline());
            stage.show(run.timeline().get());
            drawer.show(run.timeline().get());
            follow(stage.playhead().getValue());
        } else if (shown.get().isEmpty() || run.text().isBlank()) {
            clear(reason(run));
        }
    }

    /**
     * Hides runs while a learner predicts one.
     *
     * @param newFirm whether only an answer takes the cover away, and no order to run
     */
    void cover(String reason, boolean newFirm) {
        cover = Optional.of(reason);
        firm = newFirm;
        clear(reason);
    }

    /** Keeps the manifest on the desk from the stage: a run is shown there that is not made of it alone. */
    void hold() {
        held = true;
    }

    /** Shows again what runs. */
    void uncover() {
        if (cover.isEmpty() && !held) return;
        lift();
        latest.ifPresent(this::show);
    }

    /** Takes the cover away without showing what was under it: what comes next is about something else. */
    void lift() {
        cover = Optional.empty();
        firm = false;
        held = false;
    }

    /** The learner works on the manifest: a cover that is not firm goes. */
    void edited() {
        if (!firm) lift();
    }

    /** Whether runs are hidden until there is an answer. */
    boolean firmlyCovered() {
        return firm;
    }

    /** Forgets the run that is shown: what comes next is about something else. */
    void forget() {
        shown.set(Optional.empty());
        latest = Optional.empty();
    }

    private void clear(String reason) {
        shown.set(Optional.empty());
        stage.clear(reason);
        drawer.clear();
        time.set("");
    }

    private static String reason(CheckedRun run) {
        if (run.text().isBlank()) return "The editor is empty. Write a Pod, or open a lesson or an exercise.";
        if (run.errors() == 0) return "Nothing here makes a Pod. Add one, or a Deployment, and press Ctrl+Enter.";
        return "The API server refuses this manifest. F8 goes to the next problem, Alt+Enter applies its fix.";
    }

    private void follow(Instant moment) {
        drawer.follow(moment);
        time.set(shown.get().map(run -> clock(run.sinceStart(moment))).orElse(""));
    }

    private static String clock(Duration since) {
        long tenths = Math.floorDiv(since.toMillis(), 100);
        return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    /** Whether the picture is of an older text than a run is about. */
    boolean behind(CheckedRun run) {
        return cover.isEmpty() && shown.get().isPresent() && run.timeline().isEmpty();
    }

    /** Virtual time at the playhead; empty when nothing is shown. */
    ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Optional<Timeline>> run() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Instant> playhead() {
        return stage.playhead();
    }

    @Override
    public Optional<String> cover() {
        return cover;
    }

    @Override
    public void show(Timeline run, Instant moment, Runnable then) {
        shown.set(Optional.of(run));
        drawer.show(run);
        stage.show(run, moment, () -> {
            follow(stage.playhead().getValue());
            then.run();
        });
    }

    @Override
    public void seek(Instant moment) {
        stage.seek(moment);
    }

    @Override
    public boolean isPlaying() {
        return stage.isPlaying();
    }

    @Override
    public void play() {
        stage.move(StageHost.Move.PLAY);
    }

    @Override
    public void pause() {
        stage.pause();
    }

    void move(StageHost.Move move) {
        stage.move(move);
    }
}
