package podium.desktop.sandbox;

import java.util.Optional;
import podium.frame.Frames;
import podium.simulation.Timeline;

/** Two runs held against each other: all that takes time is done. */
public record Comparison(Frames before, Frames now, TextChange change, Optional<Difference> difference) {
    /** Compares; to be called off the JavaFX thread. */
    public static Comparison of(String textBefore, Timeline before, String textNow, Timeline now) {
        return new Comparison(Frames.of(before), Frames.of(now), TextChange.between(textBefore, textNow),
                Difference.first(before, now));
    }
}
