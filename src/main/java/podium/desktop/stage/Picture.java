package podium.desktop.stage;

import java.util.List;
import java.util.Optional;

/**
 * What is to be drawn, and what is to be said about which area of it.
 *
 * @param width and height of the whole, in its own units
 * @param hints the later one lies above
 */
public record Picture(double width, double height, List<Mark> marks, List<Hint> hints) {
    /** Words for an area. */
    public record Hint(Mark.Area area, String text) {
    }

    /** The words for a point. */
    public Optional<String> hintAt(double x, double y) {
        return hints.reversed().stream().filter(h -> h.area().contains(x, y)).map(Hint::text).findFirst();
    }
}
