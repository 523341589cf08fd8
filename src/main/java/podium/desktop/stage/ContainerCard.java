package podium.desktop.stage;

import podium.desktop.stage.Mark.Align;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Mark.Face;
import podium.frame.ContainerFrame;
import podium.frame.Look;

/** A container in the row or behind the gate: shape, name, word, try, last line of its log. */
final class ContainerCard {
    static final double HEIGHT = 74;

    private final Sketch sketch;
    private final Scene scene;

    ContainerCard(Sketch sketch, Scene scene) {
        this.sketch = sketch;
        this.scene = scene;
    }

    void draw(ContainerFrame container, Area area) {
        boolean idle = container.look() instanceof Look.Waiting;
        Ink ink = Looks.ink(container.look());
        sketch.box(area, 6, Looks.tint(container.look()), new Stroke(ink, lit(container) ? 2.5 : 1.2, idle));
        shape(container, new Spot(area.x() + 20, area.y() + 22), 11);
        double left = area.x() + 38;
        double room = area.right() - left - 6;
        sketch.fitted(new Spot(left, area.y() + 15), container.name(), Face.NAME, idle ? Ink.MUTED : Ink.TEXT, room);
        String words = Looks.words(container, scene.frame().at());
        if (sketch.measure().width(words, Face.WORD) > room) words = Looks.shortWords(container, scene.frame().at());
        sketch.fitted(new Spot(left, area.y() + 31), words, Face.WORD, ink, room);
        line(container, new Area(area.x() + 6, area.y() + 48, area.width() - 12, 20));
        sketch.hint(area, ContainerWords.of(container, scene.frame().at()));
    }

    /** A sidecar that has started: it left this place and runs below. */
    void drawLeft(ContainerFrame container, Area area) {
        sketch.frame(area, 6, new Stroke(Ink.LINE, 1, true));
        Spot middle = area.centre();
        sketch.text(middle.plus(0, -12), sketch.measure().fit(container.name(), Face.NAME, area.width() - 8),
                Face.NAME, Ink.MUTED, Align.CENTRE);
        sketch.text(middle.plus(0, 6), sketch.measure().fit("started, runs on", Face.SMALL, area.width() - 8),
                Face.SMALL, Ink.MUTED, Align.CENTRE);
        Arrows.down(sketch, middle.plus(0, 18), middle.plus(0, 36), Ink.MUTED);
        sketch.hint(area, ContainerWords.of(container, scene.frame().at()));
    }

    /** The shape of a state. */
    void shape(ContainerFrame container, Spot centre, double radius) {
        new StateShape(sketch, scene.frame().at(), scene.turn()).draw(container.look(), centre, radius);
    }

    private void line(ContainerFrame container, Area area) {
        if (container.attempt() > 0) {
            String tries = "try " + (container.attempt() + 1);
            double width = sketch.measure().width(tries, Face.SMALL) + 10;
            Area badge = new Area(area.right() - width, area.y() + 2, width, 16);
            sketch.box(badge, 8, Ink.CARD, Stroke.of(Looks.ink(container.look()), 1));
            sketch.text(badge.centre(), tries, Face.SMALL, Ink.TEXT, Align.CENTRE);
            log(container, new Area(area.x(), area.y(), area.width() - width - 4, area.height()));
        } else {
            log(container, area);
        }
    }

    /** The last line of the log; the image while there is none. */
    private void log(ContainerFrame container, Area area) {
        String text = container.lastLine();
        if (text.isEmpty()) {
            sketch.fitted(new Spot(area.x() + 4, area.y() + 10), container.image(), Face.SMALL, Ink.MUTED,
                    area.width() - 8);
            return;
        }
        sketch.veil(area, 3, Ink.TEXT, 0.07);
        sketch.fitted(new Spot(area.x() + 4, area.y() + 10), text, Face.CODE, Ink.TEXT, area.width() - 8);
    }

    private static boolean lit(ContainerFrame container) {
        return container.look() instanceof Look.Running || container.look() instanceof Look.Pulling;
    }
}
