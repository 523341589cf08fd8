package podium.desktop.motion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import podium.simulation.Timeline;

/** Plays a run: moves the playhead with the pulses of the screen. Belongs to the JavaFX thread. */
public final class Player {
    /** A pulse that comes later than this counts as this much: after a pause of the machine nothing is jumped over. */
    private static final Duration LONGEST_PULSE = Duration.ofMillis(100);

    private final ObjectProperty<Instant> playhead = new SimpleObjectProperty<>(this, "playhead", Timeline.EPOCH);
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Speed.NORMAL);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", false);
    private final AnimationTimer timer;
    private Instant start = Timeline.EPOCH;
    private Instant end = Timeline.EPOCH;
    private Optional<Instant> limit = Optional.empty();
    private List<Instant> moments = List.of();
    private List<Instant> news = List.of();
    private Pacing pacing = Pacing.of(start, end, moments, Speed.NORMAL);
    private Playhead state = Playhead.standing(start, pacing);
    private long lastPulse = -1;

    public Player() {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (lastPulse >= 0) advance(Duration.ofNanos(now - lastPulse));
                lastPulse = now;
            }
        };
        speed.addListener((_, _, _) -> pace());
        playhead.addListener((_, _, at) -> {
            if (!at.equals(state.at())) state = Playhead.standing(at, pacing).playing(playing.get());
        });
    }

    /**
     * Takes another run; the playhead stays where it is when the run has that time.
     *
     * @param runMoments where {@link Speed#STEP} stops
     * @param runNews what time is taken for; between these it is waiting
     */
    public void load(Instant runStart, Instant runEnd, List<Instant> runMoments, List<Instant> runNews) {
        pause();
        start = runStart;
        end = runEnd;
        moments = List.copyOf(runMoments);
        news = List.copyOf(runNews);
        pace();
        seek(playhead.get());
    }

    /** Lets some animation time pass. */
    public void advance(Duration passed) {
        Duration counted = passed.compareTo(LONGEST_PULSE) > 0 ? LONGEST_PULSE : passed;
        state = state.playing(playing.get()).after(counted, pacing, moments, speed.get());
        boolean stopped = state.at().isAfter(last());
        playhead.set(stopped ? last() : state.at());
        if (stopped || !state.playing()) pause();
    }

    /** Goes on from the playhead; from the start when it stands at the end. */
    public void play() {
        if (!playhead.get().isBefore(end)) playhead.set(start);
        lastPulse = -1;
        playing.set(true);
        timer.start();
    }

    /** Stops where it is. */
    public void pause() {
        playing.set(false);
        timer.stop();
    }

    /** Goes to a time, held within the run. */
    public void seek(Instant at) {
        playhead.set(at.isBefore(start) ? start : at.isAfter(last()) ? last() : at);
    }

    /** Lets the playhead go no further than a moment; empty lets it go to the end. */
    public void limit(Optional<Instant> moment) {
        limit = moment;
        if (playhead.get().isAfter(last())) seek(last());
    }

    private Instant last() {
        return limit.filter(end::isAfter).orElse(end);
    }

    /** The virtual time that is shown. */
    public ObjectProperty<Instant> playheadProperty() {
        return playhead;
    }

    /** How fast to play. */
    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** Whether movement is replaced by highlights. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Whether time goes on by itself. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** The wait that is passed over at a time, while it plays. */
    public Optional<Pacing.Skip> passing(Instant at) {
        return pacing().skips().stream().filter(
                skip -> playingProperty().get() && at.isAfter(skip.from()) && at.isBefore(skip.to())).findFirst();
    }

    /** The pacing of the present run and speed. */
    public Pacing pacing() {
        return pacing;
    }

    private void pace() {
        pacing = Pacing.of(start, end, news, speed.get());
        state = Playhead.standing(playhead.get(), pacing).playing(playing.get());
    }
}
