package podium.desktop.stage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be drawn, and what is to be said about which area of it.
 *
 * @param width and height of the whole, in its own units
 * @param hints the later one lies above
 * @param targets what can be asked about, the later one lies above
 */
public record Picture(double width, double height, List<Mark> marks, List<Hint> hints, List<Target> targets) {
    /** A picture of which nothing can be asked. */
    public Picture(double width, double height, List<Mark> marks, List<Hint> hints) {
        this(width, height, marks, hints, List.of());
    }

    /** An area that shows a Pod or a container. */
    public record Target(Mark.Area area, Subject subject) {
    }

    /** Words for an area. */
    public record Hint(Mark.Area area, String text) {
    }

    /** The words for a point. */
    public Optional<String> hintAt(double x, double y) {
        return hints.reversed().stream().filter(h -> h.area().contains(x, y)).map(Hint::text).findFirst();
    }

    /** What is shown at a point. */
    public Optional<Subject> subjectAt(double x, double y) {
        return targets.reversed().stream().filter(t -> t.area().contains(x, y)).map(Target::subject).findFirst();
    }

    /** This picture with another one of the same size above it. */
    Picture with(Picture above) {
        return new Picture(width, height, joined(marks, above.marks), joined(hints, above.hints),
                joined(targets, above.targets));
    }

    private static <T> List<T> joined(List<T> below, List<T> above) {
        return Stream.concat(below.stream(), above.stream()).toList();
    }
}
