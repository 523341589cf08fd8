package podium.desktop.stage;

import java.util.Locale;
import java.util.Optional;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Face;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.frame.ContainerFrame;
import podium.frame.PodFrame;
import podium.frame.ProbeFrame;
import podium.frame.Role;

/** The probes of a container: a badge each with what the last try found, and the kubelet's knock while it is tried. */
final class Probes {
    /** The height that a row of badges adds to a card. */
    static final double ROW = 20;
    private static final double BADGE = 15;
    private static final double SIGN = 15;
    private static final double GAP = 4;

    private final Sketch sketch;
    private final Scene scene;
    private final PodFrame pod;
    private final PodPlan plan;

    Probes(Sketch sketch, Scene scene, PodFrame pod, PodPlan plan) {
        this.sketch = sketch;
        this.scene = scene;
        this.pod = pod;
        this.plan = plan;
    }

    /** Whether a Pod needs room for badges. */
    static boolean any(PodFrame pod) {
        return pod.containers().stream().anyMatch(c -> !c.probes().isEmpty());
    }

    /** Where the kubelet's knock passes, while a probe is tried; to be drawn below everything within the Pod. */
    void drawWays() {
        eachBadge((_, probe, _, area) -> now(probe).ifPresent(
                _ -> sketch.line(new Stroke(Ink.ACCENT, 1.5, true), outside(area), inside(area))));
    }

    /** Draws the badges, with whole words where they fit, and the knock itself. */
    void draw() {
        eachBadge(this::badge);
        eachBadge((_, probe, _, area) -> now(probe).ifPresent(found -> knock(found, area)));
    }

    private interface Each {
        void at(ContainerFrame container, ProbeFrame probe, String word, Area badge);
    }

    private void eachBadge(Each action) {
        for (ContainerFrame container : pod.containers()) {
            Area strip = strip(container);
            boolean whole = width(container) <= strip.width() + GAP;
            double x = strip.x();
            for (ProbeFrame probe : container.probes()) {
                String word = whole ? probe.kind() : probe.kind().substring(0, 1).toUpperCase(Locale.ROOT);
                Area badge = new Area(x, strip.y(), width(word), BADGE);
                action.at(container, probe, word, badge);
                x = badge.right() + GAP;
            }
        }
    }

    /** At the foot of a card; at the end of a rail. */
    private Area strip(ContainerFrame container) {
        Area slot = plan.slots().getOrDefault(container.name(), plan.pod());
        if (container.role() != Role.SIDECAR || !Rail.hasLeft(container)) {
            return new Area(slot.x() + 6, slot.y() + ContainerCard.HEIGHT - 1, slot.width() - 12, ROW);
        }
        Area rail = plan.rails().getOrDefault(container.name(), slot);
        double width = Math.min(width(container), rail.width() / 3);
        return new Area(rail.right() - width - 4, rail.y() + 8, width, ROW);
    }

    private Optional<ProbeFrame.Try> now(ProbeFrame probe) {
        return probe.last().filter(found -> scene.isNow(found.at()));
    }

    private Spot inside(Area badge) {
        return new Spot(badge.centre().x(), badge.bottom());
    }

    /** The kubelet is no part of the Pod: it stands at its frame. */
    private Spot outside(Area badge) {
        return new Spot(badge.centre().x(), plan.pod().bottom());
    }

    /** How wide the badges of a container are with whole words. */
    static double width(Measure measure, ContainerFrame container) {
        return container.probes().stream().mapToDouble(p -> width(measure, p.kind()) + GAP).sum();
    }

    private double width(ContainerFrame container) {
        return width(sketch.measure(), container);
    }

    private double width(String word) {
        return width(sketch.measure(), word);
    }

    private static double width(Measure measure, String word) {
        return measure.width(word, Face.SMALL) + SIGN + 6;
    }

    private void badge(ContainerFrame container, ProbeFrame probe, String word, Area area) {
        boolean now = now(probe).isPresent();
        Ink ink = ink(probe);
        sketch.box(area, 7, Ink.CARD, Stroke.of(now ? Ink.ACCENT : ink, now ? 1.5 : 1));
        sign(probe, new Spot(area.x() + 8, area.centre().y()), ink);
        sketch.text(new Spot(area.x() + SIGN, area.centre().y()), word, Face.SMALL, Ink.TEXT);
        sketch.hint(area, words(container, probe));
    }

    private void sign(ProbeFrame probe, Spot c, Ink ink) {
        if (probe.last().isEmpty()) {
            sketch.ring(c, 3, new Stroke(ink, 1.5, false));
        } else if (probe.last().get().passed()) {
            sketch.line(Stroke.of(ink, 2), c.plus(-4, 0), c.plus(-1, 3), c.plus(4, -4));
        } else {
            sketch.line(Stroke.of(ink, 2), c.plus(-3, -3), c.plus(3, 3));
            sketch.line(Stroke.of(ink, 2), c.plus(-3, 3), c.plus(3, -3));
        }
    }

    /** From the kubelet to the container in the first half, and back with the finding in the second. */
    private void knock(ProbeFrame.Try found, Area badge) {
        Spot from = outside(badge);
        double width = sketch.measure().width("kubelet", Face.SMALL) + 14;
        Area sender = new Area(Math.max(plan.pod().x(), from.x() - width / 2), from.y() - 8, width, 16);
        sketch.box(sender, 8, Ink.CARD, Stroke.of(Ink.ACCENT, 1.5));
        sketch.text(sender.centre(), "kubelet", Face.SMALL, Ink.TEXT, Mark.Align.CENTRE);
        if (scene.reducedMotion()) return;
        double e = scene.effect();
        Spot edge = from.plus(0, -9);
        Spot to = inside(badge);
        Ink ink = e < 0.5 ? Ink.ACCENT : found.passed() ? Ink.DONE : Ink.FAILED;
        sketch.disc(e < 0.5 ? edge.towards(to, e * 2) : to.towards(edge, e * 2 - 1), 4.5, ink);
    }

    private static Ink ink(ProbeFrame probe) {
        return probe.last().map(t -> t.passed() ? Ink.DONE : Ink.FAILED).orElse(Ink.WAITING);
    }

    private static String words(ContainerFrame container, ProbeFrame probe) {
        String found = probe.last().map(t -> (t.passed() ? "its last try passed" : "its last try failed")
                + (t.finding().isEmpty() ? "" : ": " + t.finding().strip())).orElse("not tried yet");
        return probe.kind() + " probe of " + container.name() + ": " + found;
    }
}
