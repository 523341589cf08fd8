package podium.desktop;

import java.util.SortedSet;

/** Which lessons and exercises are done. Called off the JavaFX thread. */
public interface Ticks {
    /** The ids of all that is done. */
    SortedSet<String> done();

    /** Notes that something is done; to note it twice does no harm. */
    void tick(String id);
}
