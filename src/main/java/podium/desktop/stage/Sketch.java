package podium.desktop.stage;

import java.util.ArrayList;
import java.util.List;
import podium.desktop.stage.Mark.Align;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Fill;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Mark.Face;

/** Collects the marks of a picture in the order in which they lie above each other. */
final class Sketch {
    private static final Fill NO_FILL = new Fill.None();

    private final Measure measure;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Picture.Hint> hints = new ArrayList<>();
    private final List<Picture.Target> targets = new ArrayList<>();

    Sketch(Measure measure) {
        this.measure = measure;
    }

    Measure measure() {
        return measure;
    }

    void box(Area area, double radius, Ink fill, Stroke stroke) {
        marks.add(new Mark.Box(area, radius, new Fill.Solid(fill, 1), stroke));
    }

    void veil(Area area, double radius, Ink fill, double opacity) {
        marks.add(new Mark.Box(area, radius, new Fill.Solid(fill, opacity), Stroke.NONE));
    }

    void frame(Area area, double radius, Stroke stroke) {
        marks.add(new Mark.Box(area, radius, NO_FILL, stroke));
    }

    void line(Stroke stroke, Spot... points) {
        marks.add(new Mark.Path(List.of(points), NO_FILL, stroke));
    }

    void shape(Ink fill, Spot... points) {
        marks.add(new Mark.Path(List.of(points), new Fill.Solid(fill, 1), Stroke.NONE));
    }

    void circle(Spot centre, double radius, Fill fill, Stroke stroke) {
        marks.add(new Mark.Arc(centre, radius, 0, 360, fill, stroke));
    }

    void disc(Spot centre, double radius, Ink ink) {
        circle(centre, radius, new Fill.Solid(ink, 1), Stroke.NONE);
    }

    void ring(Spot centre, double radius, Stroke stroke) {
        circle(centre, radius, NO_FILL, stroke);
    }

    void arc(Spot centre, double radius, double start, double extent, Stroke stroke) {
        marks.add(new Mark.Arc(centre, radius, start, extent, NO_FILL, stroke));
    }

    void text(Spot at, String text, Face face, Ink ink) {
        text(at, text, face, ink, Align.LEFT);
    }

    void text(Spot at, String text, Face face, Ink ink, Align align) {
        if (!text.isEmpty()) marks.add(new Mark.Label(at, text, face, ink, align));
    }

    /** A text held within a width; gives the width it took. */
    double fitted(Spot at, String text, Face face, Ink ink, double width) {
        String shown = measure.fit(text, face, width);
        text(at, shown, face, ink);
        return measure.width(shown, face);
    }

    void hint(Area area, String text) {
        hints.add(new Picture.Hint(area, text));
    }

    void target(Area area, Subject subject) {
        targets.add(new Picture.Target(area, subject));
    }

    Picture picture(double width, double height) {
        return new Picture(width, height, List.copyOf(marks), List.copyOf(hints), List.copyOf(targets));
    }
}
