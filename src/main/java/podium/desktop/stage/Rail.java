package podium.desktop.stage;

import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Mark.Face;
import podium.frame.ContainerFrame;

/** A sidecar that has started: a rail under everything that follows, to the end of the Pod. */
final class Rail {
    private final Sketch sketch;
    private final Scene scene;
    private final ContainerCard card;

    Rail(Sketch sketch, Scene scene, ContainerCard card) {
        this.sketch = sketch;
        this.scene = scene;
        this.card = card;
    }

    /** Whether a sidecar has left the row: from its first complete startup on, also while it restarts. */
    static boolean hasLeft(ContainerFrame c) {
        return c.everStarted();
    }

    void draw(ContainerFrame c, Area area) {
        Ink ink = Looks.ink(c.look());
        sketch.box(area, 6, Looks.tint(c.look()), Stroke.of(ink, 1.5));
        double y = area.centre().y();
        card.shape(c, new Spot(area.x() + 18, y), 10);
        double x = area.x() + 36;
        double right = area.right() - Math.min(Probes.width(sketch.measure(), c), area.width() / 3);
        double room = right - x - 8;
        x += sketch.fitted(new Spot(x, y), c.name(), Face.NAME, Ink.TEXT, room / 3) + 10;
        String tries = c.attempt() > 0 ? ", try " + (c.attempt() + 1) : "";
        x += sketch.fitted(new Spot(x, y), Looks.words(c, scene.frame().at()) + tries, Face.WORD, ink,
                Math.max(40, right - x - 8)) + 10;
        if (!c.lastLine().isEmpty() && right - x > 60) {
            sketch.veil(new Area(x, area.y() + 6, right - x - 8, 20), 3, Ink.TEXT, 0.07);
            sketch.fitted(new Spot(x + 4, y), c.lastLine(), Face.CODE, Ink.TEXT, right - x - 16);
        }
        sketch.hint(area, ContainerWords.of(c, scene.frame().at()));
    }
}
