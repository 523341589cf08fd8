package podium.desktop.drawer;

import java.time.Instant;
import podium.simulation.Timeline;

/** Prints what {@code kubectl describe pods} would print at a moment. Called off the JavaFX thread. */
@FunctionalInterface
public interface Describer {
    /** Empty when nothing exists at that moment. */
    String describe(Timeline timeline, Instant moment);
}
