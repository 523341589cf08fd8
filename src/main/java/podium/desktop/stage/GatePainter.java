package podium.desktop.stage;

import podium.desktop.stage.Mark.Align;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Mark.Face;
import podium.frame.PodFrame;

/** The gate: two posts, and between them a bar that is down or up. */
final class GatePainter {
    private GatePainter() {
    }

    static void draw(Sketch sketch, PodFrame pod, Area area) {
        int all = pod.beforeGate().size();
        boolean open = pod.gateOpen();
        Ink ink = open ? Ink.DONE : Ink.MUTED;
        double x = area.centre().x();
        double top = area.y() + 18;
        double bottom = area.bottom() - 16;
        sketch.text(new Spot(x, area.y() + 9), pod.through() + " of " + all, Face.SMALL, Ink.TEXT, Align.CENTRE);
        posts(sketch, x, top, bottom, ink);
        if (open) openDoors(sketch, x, top, bottom, ink);
        else closedDoors(sketch, x, top, bottom, ink);
        sketch.text(new Spot(x, area.bottom() - 6), open ? "open" : "closed", Face.SMALL, Ink.TEXT, Align.CENTRE);
        sketch.hint(area, open
                ? "The gate is open: every init container has ended well and every sidecar has started."
                : "The gate is closed: app containers start when every init container has ended well and every sidecar"
                        + " has started. So far: " + pod.through() + " of " + all + ".");
    }

    private static void posts(Sketch sketch, double x, double top, double bottom, Ink ink) {
        sketch.line(Stroke.of(ink, 4), new Spot(x - 18, top), new Spot(x - 18, bottom));
        sketch.line(Stroke.of(ink, 4), new Spot(x + 18, top), new Spot(x + 18, bottom));
    }

    private static void closedDoors(Sketch sketch, double x, double top, double bottom, Ink ink) {
        double height = bottom - top - 8;
        sketch.box(new Area(x - 15, top + 4, 14, height), 1, Ink.VOLUME, Stroke.of(ink, 1.5));
        sketch.box(new Area(x + 1, top + 4, 14, height), 1, Ink.VOLUME, Stroke.of(ink, 1.5));
        Spot lock = new Spot(x, (top + bottom) / 2);
        sketch.arc(lock.plus(0, -5), 4.5, 0, 180, Stroke.of(Ink.TEXT, 2));
        sketch.box(new Area(lock.x() - 7, lock.y() - 5, 14, 11), 2, Ink.TEXT, Stroke.NONE);
    }

    /** Doors swung towards the app containers, seen from the side. */
    private static void openDoors(Sketch sketch, double x, double top, double bottom, Ink ink) {
        for (double post : new double[]{x - 18, x + 18}) {
            double out = post + (post < x ? 7 : -7);
            Spot corner = new Spot(post, top + 4);
            sketch.shape(ink, corner, new Spot(out, top + 10), new Spot(out, bottom - 10), new Spot(post, bottom - 4),
                    corner);
        }
        double y = (top + bottom) / 2;
        Arrows.right(sketch, new Spot(x - 9, y), new Spot(x + 10, y), Ink.TEXT);
    }
}
