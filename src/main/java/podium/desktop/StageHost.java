package podium.desktop;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import podium.desktop.stage.Subject;
import podium.simulation.Timeline;

/** The stage with its timeline, as the window sees it. */
public interface StageHost {
    /** What is shown. */
    Node node();

    /** Shows a timeline and keeps the playhead where it is, if that is within it. */
    void show(Timeline timeline);

    /** Shows a timeline at a moment and then does something, unless another timeline comes in between. */
    void show(Timeline timeline, Instant moment, Runnable then);

    /** Goes to a moment. */
    void seek(Instant moment);

    /** Whether time goes on by itself. */
    boolean isPlaying();

    /** Stops where it is. */
    void pause();

    /** Shows nothing, and says what to do. */
    void clear(String reason);

    /** Moves the playhead. */
    void move(Move move);

    /** Tells which Pod or container is clicked. */
    void onPick(Consumer<Subject> action);

    /** Adds a button that asks for the whole window. */
    void onWhole(Runnable action);

    /** Hides what comes after a moment, and keeps the playhead before it; empty shows everything again. */
    void hideAfter(Optional<Instant> moment);

    /** Shows the stage with its timeline, or without it where another one takes its place. */
    void withTimeline(boolean on);

    /** Plays at the speed of a name; an unknown one changes nothing. */
    void pace(String speed);

    /** Replaces movement by highlights, or shows movement. */
    void reduceMotion(boolean on);

    /** The moment that is shown. */
    ObservableValue<Instant> playhead();

    /** The speed in a word. */
    ObservableValue<String> speed();

    /** What can be asked of the playhead and of the timeline under it. */
    enum Move {
        PLAY, PLAY_OR_PAUSE, NEXT, PREVIOUS, NEXT_EVENT, PREVIOUS_EVENT, START, END, FASTER, SLOWER, LANES_UP, LANES_DOWN
    }
}
