package podium.desktop.stage;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import podium.desktop.stage.Mark.Fill;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;

/** Draws the marks of a picture on a canvas. */
final class CanvasPainter {
    private static final double GRID = 4;

    private final GraphicsContext pen;
    private final Palette palette;
    private final Fonts fonts;

    CanvasPainter(GraphicsContext pen, Palette palette, Fonts fonts) {
        this.pen = pen;
        this.palette = palette;
        this.fonts = fonts;
    }

    /** Draws a picture with its left upper corner at a place, scaled. */
    void paint(Picture picture, double x, double y, double scale) {
        pen.save();
        pen.translate(x, y);
        pen.scale(scale, scale);
        pen.setLineCap(StrokeLineCap.ROUND);
        picture.marks().forEach(this::paint);
        pen.restore();
    }

    /**
     * Draws some areas of a picture anew on a canvas that shows a part of it.
     *
     * @param sight the part that the canvas shows, in units of the picture
     * @param areas in units of the picture
     */
    void repaint(Picture picture, Mark.Area sight, double scale, List<Mark.Area> areas) {
        Extent extent = new Extent(fonts);
        List<Reach> reaches = picture.marks().stream().map(mark -> new Reach(mark, extent.of(mark))).filter(
                each -> each.extent().meets(sight)).toList();
        for (Mark.Area area : areas) {
            Mark.Area pixels = pixels(area, sight, scale);
            if (pixels.width() <= 0 || pixels.height() <= 0) continue;
            pen.save();
            pen.beginPath();
            pen.rect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
            pen.clip();
            pen.setFill(palette.of(Ink.BACKGROUND));
            pen.fillRect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
            pen.scale(scale, scale);
            pen.translate(-sight.x(), -sight.y());
            pen.setLineCap(StrokeLineCap.ROUND);
            Mark.Area seen = new Mark.Area(pixels.x() / scale + sight.x(), pixels.y() / scale + sight.y(),
                    pixels.width() / scale, pixels.height() / scale);
            reaches.stream().filter(each -> each.extent().meets(seen)).forEach(each -> paint(each.mark()));
            pen.restore();
        }
    }

    private record Reach(Mark mark, Mark.Area extent) {
    }

    /**
     * What of an area is on the canvas, in its pixels. Edges are whole pixels on screens of one and a quarter, a half and
     * three quarters too: no seams, and no clip that is drawn smooth.
     */
    private static Mark.Area pixels(Mark.Area area, Mark.Area sight, double scale) {
        double left = Math.max(0, GRID * Math.floor((area.x() - sight.x()) * scale / GRID));
        double top = Math.max(0, GRID * Math.floor((area.y() - sight.y()) * scale / GRID));
        double right = Math.min(area.right(), sight.right()) - sight.x();
        double bottom = Math.min(area.bottom(), sight.bottom()) - sight.y();
        return new Mark.Area(left, top, GRID * Math.ceil(right * scale / GRID) - left,
                GRID * Math.ceil(bottom * scale / GRID) - top);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Box b -> box(b);
            case Mark.Path p -> path(p);
            case Mark.Arc a -> arc(a);
            case Mark.Label l -> label(l);
        }
    }

    private void box(Mark.Box b) {
        Mark.Area a = b.area();
        double d = 2 * b.radius();
        if (fill(b.fill())) pen.fillRoundRect(a.x(), a.y(), a.width(), a.height(), d, d);
        if (stroke(b.stroke())) pen.strokeRoundRect(a.x(), a.y(), a.width(), a.height(), d, d);
    }

    private void path(Mark.Path p) {
        double[] xs = p.points().stream().mapToDouble(Spot::x).toArray();
        double[] ys = p.points().stream().mapToDouble(Spot::y).toArray();
        if (fill(p.fill())) pen.fillPolygon(xs, ys, xs.length);
        if (stroke(p.stroke())) pen.strokePolyline(xs, ys, xs.length);
    }

    private void arc(Mark.Arc a) {
        double x = a.centre().x() - a.radius();
        double y = a.centre().y() - a.radius();
        double d = 2 * a.radius();
        boolean whole = a.extent() >= 360;
        ArcType type = whole ? ArcType.OPEN : ArcType.ROUND;
        if (fill(a.fill())) pen.fillArc(x, y, d, d, a.start(), a.extent(), type);
        if (stroke(a.stroke())) pen.strokeArc(x, y, d, d, a.start(), a.extent(), ArcType.OPEN);
    }

    private void label(Mark.Label l) {
        pen.setFill(palette.of(l.ink()));
        pen.setFont(fonts.of(l.face()));
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(switch (l.align()) {
            case LEFT -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        });
        pen.fillText(l.text(), l.at().x(), l.at().y());
    }

    private boolean fill(Fill fill) {
        if (!(fill instanceof Fill.Solid solid)) return false;
        pen.setFill(palette.of(solid.ink()).deriveColor(0, 1, 1, solid.opacity()));
        return true;
    }

    private boolean stroke(Stroke stroke) {
        if (stroke.width() <= 0) return false;
        pen.setStroke(palette.of(stroke.ink()));
        pen.setLineWidth(stroke.width());
        if (stroke.dashed()) pen.setLineDashes(4, 4);
        else pen.setLineDashes();
        return true;
    }
}
