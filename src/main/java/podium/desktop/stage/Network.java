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

    /** The ways of requests; to be drawn below the words of the Pod. */
    void drawWays() {
        for (RequestFrame request : pod.requests()) {
            boolean now = scene.isNow(request.at());
            sketch.line(new Stroke(now ? Ink.ACCENT : Ink.LINE, 1.5, !now), inside(request), outside(request));
        }
    }

    void draw() {
        pod.containers().forEach(this::sockets);
        pod.requests().forEach(this::request);
    }

    private Spot inside(RequestFrame request) {
        Area slot = plan.slots().getOrDefault(request.container(), plan.pod());
        return new Spot(slot.right() - 30, slot.y());
    }

    private Spot outside(RequestFrame request) {
        return new Spot(inside(request).x(), plan.network().y() + 22);
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
        boolean now = scene.isNow(request.at());
        Ink ink = answered(request.outcome()) ? Ink.DONE : Ink.FAILED;
        boolean out = now && !scene.reducedMotion() && scene.effect() < 0.5;
        String text = request.host() + ":" + request.port() + "  " + (out ? "…" : request.outcome());
        double width = Math.min(sketch.measure().width(text, Face.WORD) + 16, plan.network().width());
        double left = plan.pod().x();
        double x = Math.clamp(outside(request).x() - width / 2, left, Math.max(left, plan.pod().right() - width));
        Area pill = new Area(x, plan.network().y() + 2, width, 20);
        sketch.box(pill, 10, Ink.CARD, Stroke.of(now ? Ink.ACCENT : ink, 1.5));
        sketch.fitted(new Spot(pill.x() + 8, pill.y() + 10), text, Face.WORD, Ink.TEXT, width - 12);
        sketch.hint(pill, request.container() + " asks " + request.host() + ", port " + request.port() + ": "
                + request.outcome());
        if (now && !scene.reducedMotion()) traveller(inside(request), outside(request), ink);
    }

    /** Out to the host in the first half, back with what it met in the second. */
    private void traveller(Spot from, Spot to, Ink outcome) {
        double e = scene.effect();
        boolean out = e < 0.5;
        Spot at = out ? from.towards(to, e * 2) : to.towards(from, e * 2 - 1);
        sketch.disc(at, 5, out ? Ink.ACCENT : outcome);
    }

    /** Whether it was served: the trace has the status, an address, or says that a plain connection stood. */
    private static boolean answered(String outcome) {
        return outcome.equals("connected") || outcome.startsWith("address ") || outcome.matches("[123]\\d\\d.*");
    }
}
