package podium.desktop.stage;

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
