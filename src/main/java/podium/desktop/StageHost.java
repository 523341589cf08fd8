package podium.desktop;

import java.time.Instant;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
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

    /** The moment that is shown. */
    ObservableValue<Instant> playhead();

    /** The speed in a word. */
    ObservableValue<String> speed();

    /** What can be asked of the playhead. */
    enum Move {
        PLAY, PLAY_OR_PAUSE, NEXT, PREVIOUS, NEXT_EVENT, PREVIOUS_EVENT, START, END, FASTER, SLOWER
    }
}
