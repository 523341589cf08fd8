package podium.desktop.stage;

import java.util.List;
import java.util.function.ToDoubleFunction;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Spot;

/** How far a mark reaches, its line included; never too little. */
final class Extent {
    /** A line that is drawn smooth colours a bit of the pixels beside it. */
    private static final double SOFT = 1;
    /** Letters reach above and below the height of their face, and beyond their width. */
    private static final double LETTERS = 0.3;

    private final Measure measure;

    Extent(Measure measure) {
        this.measure = measure;
    }

    /** The smallest rectangle around what is drawn, in units of the picture. */
    Area of(Mark mark) {
        return switch (mark) {
            case Mark.Box b -> wider(b.area(), b.stroke());
            case Mark.Path p -> wider(around(p.points()), p.stroke());
            case Mark.Arc a -> wider(square(a.centre(), a.radius()), a.stroke());
            case Mark.Label l -> label(l);
        };
    }

    private static Area wider(Area area, Mark.Stroke stroke) {
        return area.inset(-stroke.width() / 2 - SOFT);
    }

    private static Area square(Spot centre, double radius) {
        return new Area(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    private static Area around(List<Spot> points) {
        double left = least(points, Spot::x);
        double top = least(points, Spot::y);
        return new Area(left, top, -least(points, p -> -p.x()) - left, -least(points, p -> -p.y()) - top);
    }

    private static double least(List<Spot> points, ToDoubleFunction<Spot> side) {
        return points.stream().mapToDouble(side).min().orElse(0);
    }

    private Area label(Mark.Label label) {
        double width = measure.width(label.text(), label.face());
        double height = label.face().size();
        double left = label.at().x() - switch (label.align()) {
            case LEFT -> 0;
            case CENTRE -> width / 2;
            case RIGHT -> width;
        };
        return new Area(left, label.at().y() - height / 2, width, height).inset(-LETTERS * height - SOFT);
    }
}
