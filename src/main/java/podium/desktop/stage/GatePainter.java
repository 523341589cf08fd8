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
        sketch.line(Stroke.of(ink, 3), new Spot(x - 14, top), new Spot(x - 14, bottom));
        sketch.line(Stroke.of(ink, 3), new Spot(x + 14, top), new Spot(x + 14, bottom));
        if (open) {
            Arrows.right(sketch, new Spot(x - 20, area.centre().y()), new Spot(x + 21, area.centre().y()), ink);
        } else {
            for (double y = top + 6; y < bottom; y += 8) {
                sketch.line(Stroke.of(ink, 2.5), new Spot(x - 14, y), new Spot(x + 14, y));
            }
        }
        sketch.text(new Spot(x, area.bottom() - 6), open ? "open" : "closed", Face.SMALL, Ink.TEXT, Align.CENTRE);
        sketch.hint(area, open
                ? "The gate is open: every init container has ended well and every sidecar has started."
                : "The gate is closed: app containers start when every init container has ended well and every sidecar"
                        + " has started. So far: " + pod.through() + " of " + all + ".");
    }
}
