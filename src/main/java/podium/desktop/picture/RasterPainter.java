package podium.desktop.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import podium.desktop.stage.Ink;
import podium.desktop.stage.Mark;
import podium.desktop.stage.Mark.Fill;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Palette;
import podium.desktop.stage.Sheet;

/** Draws pages as images. */
final class RasterPainter {
    private final Palette palette;
    private final PlainFonts fonts;

    RasterPainter(Palette palette, PlainFonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
    }

    /** @param density pixels a unit */
    BufferedImage image(Sheet sheet, double density) {
        BufferedImage image = new BufferedImage((int) Math.ceil(sheet.width() * density),
                (int) Math.ceil(sheet.height() * density), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(color(Ink.BACKGROUND, 1));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(density, density);
        for (Sheet.Part part : sheet.parts()) {
            AffineTransform before = pen.getTransform();
            pen.translate(part.x(), part.y());
            pen.scale(part.scale(), part.scale());
            part.picture().marks().forEach(mark -> draw(pen, mark));
            pen.setTransform(before);
        }
        pen.dispose();
        return image;
    }

    private void draw(Graphics2D pen, Mark mark) {
        switch (mark) {
            case Mark.Box(Mark.Area a, double radius, Fill fill, Stroke stroke) -> shape(pen,
                    new RoundRectangle2D.Double(a.x(), a.y(), a.width(), a.height(), 2 * radius, 2 * radius), fill,
                    stroke);
            case Mark.Path path -> shape(pen, path(path), path.fill(), path.stroke());
            case Mark.Arc arc -> arc(pen, arc);
            case Mark.Label label -> label(pen, label);
        }
    }

    private static Shape path(Mark.Path path) {
        Path2D line = new Path2D.Double();
        line.moveTo(path.points().getFirst().x(), path.points().getFirst().y());
        path.points().stream().skip(1).forEach(p -> line.lineTo(p.x(), p.y()));
        return line;
    }

    /** A whole circle is closed; a part is filled as a piece of a cake and has no line along its sides. */
    private void arc(Graphics2D pen, Mark.Arc a) {
        double d = 2 * a.radius();
        double x = a.centre().x() - a.radius();
        double y = a.centre().y() - a.radius();
        int filled = a.extent() >= 360 ? Arc2D.OPEN : Arc2D.PIE;
        shape(pen, new Arc2D.Double(x, y, d, d, a.start(), a.extent(), filled), a.fill(),
                new Stroke(Ink.LINE, 0, false));
        shape(pen, new Arc2D.Double(x, y, d, d, a.start(), a.extent(), Arc2D.OPEN), new Fill.None(), a.stroke());
    }

    private void shape(Graphics2D pen, Shape shape, Fill fill, Stroke stroke) {
        if (fill instanceof Fill.Solid(Ink ink, double opacity)) {
            pen.setColor(color(ink, opacity));
            pen.fill(shape);
        }
        if (stroke.width() <= 0) return;
        pen.setColor(color(stroke.ink(), 1));
        float[] dashes = {4, 4};
        pen.setStroke(stroke.dashed()
                ? new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER, 10, dashes, 0)
                : new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER));
        pen.draw(shape);
    }

    /** The middle between ascent and descent stands at the point, as on a canvas. */
    private void label(Graphics2D pen, Mark.Label label) {
        pen.setColor(color(label.ink(), 1));
        pen.setFont(fonts.of(label.face()));
        LineMetrics line = pen.getFont().getLineMetrics(label.text(), pen.getFontRenderContext());
        double width = fonts.width(label.text(), label.face());
        double left = switch (label.align()) {
            case LEFT -> 0;
            case CENTRE -> width / 2;
            case RIGHT -> width;
        };
        pen.drawString(label.text(), (float) (label.at().x() - left),
                (float) (label.at().y() + (line.getAscent() - line.getDescent()) / 2));
    }

    private Color color(Ink ink, double opacity) {
        javafx.scene.paint.Color c = palette.of(ink);
        return new Color((float) c.getRed(), (float) c.getGreen(), (float) c.getBlue(), (float) opacity);
    }
}
