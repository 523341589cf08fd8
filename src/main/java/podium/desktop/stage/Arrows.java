package podium.desktop.stage;

import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;

/** Lines with heads. */
final class Arrows {
    private static final double HEAD = 4;

    private Arrows() {
    }

    static void right(Sketch sketch, Spot from, Spot to, Ink ink) {
        sketch.line(Stroke.of(ink, 1.5), from, to.plus(-1, 0));
        sketch.shape(ink, to, to.plus(-HEAD * 1.5, -HEAD), to.plus(-HEAD * 1.5, HEAD), to);
    }

    static void down(Sketch sketch, Spot from, Spot to, Ink ink) {
        sketch.line(Stroke.of(ink, 1.5), from, to.plus(0, -1));
        sketch.shape(ink, to, to.plus(-HEAD, -HEAD * 1.5), to.plus(HEAD, -HEAD * 1.5), to);
    }

    static void up(Sketch sketch, Spot from, Spot to, Ink ink) {
        sketch.line(Stroke.of(ink, 1.5), from, to.plus(0, 1));
        sketch.shape(ink, to, to.plus(-HEAD, HEAD * 1.5), to.plus(HEAD, HEAD * 1.5), to);
    }
}
