package podium.desktop.stage;

import javafx.scene.canvas.GraphicsContext;

/** The line through the lanes at the time that is shown, with a handle on top. */
final class Playmark {
    private static final double WIDE = 6;
    private static final double HIGH = 9;

    private Playmark() {
    }

    static void draw(GraphicsContext pen, Palette palette, double x, double height) {
        pen.setStroke(palette.of(Ink.ACCENT));
        pen.setFill(palette.of(Ink.ACCENT));
        pen.setLineDashes();
        pen.setLineWidth(2);
        pen.strokeLine(x, 4, x, height);
        pen.fillPolygon(new double[]{x - WIDE, x + WIDE, x}, new double[]{0, 0, HIGH}, 3);
    }
}
