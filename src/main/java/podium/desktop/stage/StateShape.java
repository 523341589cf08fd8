package podium.desktop.stage;

import java.time.Instant;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Fill;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.frame.Look;

/** The shape of a state: told apart without colour. */
final class StateShape {
    private static final Fill EMPTY = new Fill.None();

    private final Sketch sketch;
    private final Instant at;
    private final double turn;

    StateShape(Sketch sketch, Instant at, double turn) {
        this.sketch = sketch;
        this.at = at;
        this.turn = turn;
    }

    /** Draws a state around a centre. */
    void draw(Look look, Spot c, double r) {
        Ink ink = Looks.ink(look);
        switch (look) {
            case Look.Waiting _ -> sketch.ring(c, r - 1, new Stroke(ink, 1.5, true));
            case Look.Pulling p -> pulling(p, c, r, ink);
            case Look.Running _ -> running(c, r, ink);
            case Look.Done _ -> done(c, r, ink);
            case Look.Failed _ -> failed(c, r, ink);
            case Look.BackOff b -> hourglass(c, r, ink, Looks.passed(b, at));
            case Look.Blocked _ -> blocked(c, r, ink);
        }
    }

    private void pulling(Look.Pulling p, Spot c, double r, Ink ink) {
        double height = (2 * r - 4) * p.fraction();
        sketch.frame(new Area(c.x() - r + 1, c.y() - r + 1, 2 * r - 2, 2 * r - 2), 3, Stroke.of(ink, 1.5));
        sketch.box(new Area(c.x() - r + 2, c.y() + r - 2 - height, 2 * r - 4, height), 1, ink, Stroke.NONE);
    }

    private void running(Spot c, double r, Ink ink) {
        sketch.circle(c, r - 2, EMPTY, new Stroke(ink, 1, false));
        sketch.arc(c, r - 2, 90 - turn, 110, Stroke.of(ink, 4));
        sketch.disc(c, r / 4, ink);
    }

    private void done(Spot c, double r, Ink ink) {
        sketch.disc(c, r, ink);
        sketch.line(Stroke.of(Ink.CARD, r / 4), c.plus(-r * 0.45, 0), c.plus(-r * 0.1, r * 0.4), c.plus(r * 0.5,
                -r * 0.4));
    }

    private void failed(Spot c, double r, Ink ink) {
        sketch.box(new Area(c.x() - r, c.y() - r, 2 * r, 2 * r), 3, ink, Stroke.NONE);
        double d = r * 0.5;
        sketch.line(Stroke.of(Ink.CARD, r / 4), c.plus(-d, -d), c.plus(d, d));
        sketch.line(Stroke.of(Ink.CARD, r / 4), c.plus(-d, d), c.plus(d, -d));
    }

    /** The sand that is left above, and what has run through below. */
    private void hourglass(Spot c, double r, Ink ink, double passed) {
        double w = r * 0.75;
        double top = w * (1 - passed);
        double level = r * (1 - passed);
        sketch.line(Stroke.of(ink, 1.5), c.plus(-w, -r), c.plus(w, -r), c.plus(-w, r), c.plus(w, r), c.plus(-w, -r));
        if (passed < 1) sketch.shape(ink, c.plus(-top, -level), c.plus(top, -level), c, c.plus(-top, -level));
        double heap = r * passed;
        double inner = w * (1 - passed);
        if (passed > 0) {
            sketch.shape(ink, c.plus(-w, r), c.plus(w, r), c.plus(inner, r - heap), c.plus(-inner, r - heap), c.plus(-w,
                    r));
        }
    }

    private void blocked(Spot c, double r, Ink ink) {
        sketch.ring(c, r - 1.5, Stroke.of(ink, 3));
        sketch.line(Stroke.of(ink, 3), c.plus(-r * 0.5, 0), c.plus(r * 0.5, 0));
    }
}
