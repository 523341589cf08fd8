package podium.desktop.stage;

import podium.desktop.stage.Mark.Align;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Fill;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Mark.Face;
import podium.frame.ContainerFrame;
import podium.frame.Look;
import podium.frame.PodFrame;
import podium.frame.RequestFrame;

/** The Pod's frame as its one network namespace: ports as sockets in it, requests that leave it and come back. */
final class Network {
    private final Sketch sketch;
    private final Scene scene;
    private final PodFrame pod;
    private final PodPlan plan;

    Network(Sketch sketch, Scene scene, PodFrame pod, PodPlan plan) {
        this.sketch = sketch;
        this.scene = scene;
        this.pod = pod;
        this.plan = plan;
    }

    void draw() {
        pod.containers().forEach(this::sockets);
        pod.requests().forEach(this::request);
    }

    private void sockets(ContainerFrame c) {
        Area slot = plan.slots().getOrDefault(c.name(), plan.pod());
        boolean up = c.look() instanceof Look.Running;
        double x = slot.right() - 14;
        for (int port : c.ports().reversed()) {
            Spot at = new Spot(x, plan.pod().y());
            Stroke line = Stroke.of(up ? Ink.RUNNING : Ink.LINE, 2);
            sketch.circle(at, 6, new Fill.Solid(up ? Ink.RUNNING : Ink.CARD, 1), line);
            sketch.text(at.plus(-9, -9), ":" + port, Face.CODE, up ? Ink.TEXT : Ink.MUTED, Align.RIGHT);
            sketch.hint(new Area(x - 45, at.y() - 16, 52, 22), c.name() + " names port " + port
                    + "; all containers of the Pod share its network, so each port can be taken once.");
            x -= 56;
        }
    }

    private void request(RequestFrame request) {
        Area slot = plan.slots().getOrDefault(request.container(), plan.pod());
        boolean now = scene.isNow(request.at());
        boolean well = answered(request.outcome());
        Ink ink = well ? Ink.DONE : Ink.FAILED;
        String text = request.host() + ":" + request.port() + "  " + (now && scene.effect() < 0.5
                ? "…"
                : request.outcome());
        double width = Math.min(sketch.measure().width(text, Face.WORD) + 16, plan.network().width());
        double x = Math.min(slot.x(), plan.pod().right() - width);
        Area pill = new Area(x, plan.network().y() + 2, width, 20);
        double way = x + 12;
        sketch.line(new Stroke(now ? Ink.ACCENT : Ink.LINE, 1.5, !now), new Spot(way, slot.y()), new Spot(way,
                pill.bottom()));
        sketch.box(pill, 10, Ink.CARD, Stroke.of(now ? Ink.ACCENT : ink, 1.5));
        sketch.fitted(new Spot(pill.x() + 8, pill.y() + 10), text, Face.WORD, Ink.TEXT, width - 12);
        sketch.hint(pill, request.container() + " asks " + request.host() + ", port " + request.port() + ": "
                + request.outcome());
        if (now && !scene.reducedMotion()) traveller(new Spot(way, slot.y()), new Spot(way, pill.bottom()), ink);
    }

    /** Out to the host in the first half, back with what it met in the second. */
    private void traveller(Spot from, Spot to, Ink outcome) {
        double e = scene.effect();
        boolean out = e < 0.5;
        Spot at = out ? from.towards(to, e * 2) : to.towards(from, e * 2 - 1);
        sketch.disc(at, 5, out ? Ink.ACCENT : outcome);
    }

    /** Whether a server answered, with whatever status; the trace says it by the number of the status. */
    private static boolean answered(String outcome) {
        return !outcome.isEmpty() && Character.isDigit(outcome.charAt(0)) && outcome.charAt(0) < '4';
    }
}
