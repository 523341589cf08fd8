package podium.desktop.terminal;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import podium.simulation.Timeline;

/** The stage as a terminal sees it. All of it belongs to the JavaFX thread. */
public interface Screening {
    /** The run that is shown; empty when none is. */
    ObservableValue<Optional<Timeline>> run();

    /** The moment that is shown. */
    ObservableValue<Instant> playhead();

    /** Why nothing of the run may be told; mostly empty. */
    Optional<String> cover();

    /** Shows another run at a moment, and then does something. */
    void show(Timeline run, Instant moment, Runnable then);

    /** Goes to a moment. */
    void seek(Instant moment);

    /** Whether time goes on by itself. */
    boolean isPlaying();

    /** Lets time go on by itself. */
    void play();

    /** Stops where it is. */
    void pause();
}
