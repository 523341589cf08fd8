package podium.desktop.stage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import podium.desktop.stage.Mark.Align;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Mark.Face;
import podium.frame.ContainerFrame;
import podium.frame.PodFrame;
import podium.frame.PodFrame.Life;
import podium.frame.Role;

/** Draws one Pod. */
final class PodPainter {
    /** Which conditions are shown where there is no room for all, the first one first. */
    private static final List<String> TELLING = List.of("Ready", "Initialized", "ContainersReady", "PodScheduled");

    private final Sketch sketch;
    private final Scene scene;
    private final ContainerCard card;

    PodPainter(Sketch sketch, Scene scene) {
        this.sketch = sketch;
        this.scene = scene;
        card = new ContainerCard(sketch, scene);
    }

    void draw(PodFrame pod, Area area) {
        PodPlan plan = PodPlan.of(pod, area);
        sketch.target(plan.pod(), new Subject(pod.key(), ""));
        boolean solid = pod.life() != Life.GONE && !pod.node().isEmpty();
        sketch.box(plan.pod(), 8, Ink.POD, new Stroke(Ink.LINE, 1.5, !solid));
        Network network = new Network(sketch, scene, pod, plan);
        network.drawWays();
        Probes probes = new Probes(sketch, scene, pod, plan);
        probes.drawWays();
        title(pod, plan.pod());
        captions(pod, plan);
        Mounts mounts = new Mounts(sketch, scene, pod, plan);
        mounts.draw();
        order(pod, plan);
        plan.gate().ifPresent(g -> GatePainter.draw(sketch, pod, g));
        pod.containers().forEach(c -> container(c, plan, new Subject(pod.key(), c.name())));
        plan.shelves().forEach((name, shelf) -> pod.volumes().stream().filter(v -> v.name().equals(name)).forEach(
                v -> new Shelf(sketch, scene, pod).draw(v, shelf)));
        mounts.drawFlights();
        if (pod.networked()) network.draw();
        probes.draw();
        if (pod.life() == Life.GONE) gone(plan.pod());
    }

    private void container(ContainerFrame c, PodPlan plan, Subject subject) {
        Area slot = plan.slots().getOrDefault(c.name(), plan.pod());
        sketch.target(slot, subject);
        if (c.role() != Role.SIDECAR || !Rail.hasLeft(c)) {
            card.draw(c, slot);
            return;
        }
        Area rail = plan.rails().getOrDefault(c.name(), slot);
        card.drawLeft(c, slot);
        new Rail(sketch, scene, card).draw(c, rail);
        sketch.target(rail, subject);
    }

    private void title(PodFrame pod, Area area) {
        double y = area.y() + 16;
        double x = area.x() + 12;
        String phase = phase(pod);
        double width = sketch.measure().width(phase, Face.WORD) + 14;
        String kind = "Pod ";
        double room = area.right() - x - width - 22 - sketch.measure().width(kind, Face.TITLE);
        String name = kind + sketch.measure().fitEnd(pod.key().name(), Face.TITLE, room);
        x += sketch.fitted(new Spot(x, y), name, Face.TITLE, Ink.TEXT, area.width()) + 10;
        sketch.frame(new Area(x, y - 9, width, 18), 9, Stroke.of(Ink.LINE, 1));
        sketch.text(new Spot(x + width / 2, y), phase, Face.WORD, Ink.TEXT, Align.CENTRE);
        x += width + 12;
        double right = area.right() - 12;
        double telling = pod.conditions().stream().min(Comparator.comparingInt(PodPainter::rank)).map(
                this::width).orElse(0.0);
        if (!pod.address().isEmpty() && sketch.measure().width(pod.address(), Face.CODE) + 12 < right - x - telling) {
            sketch.text(new Spot(right, y), pod.address(), Face.CODE, Ink.MUTED, Align.RIGHT);
            right -= sketch.measure().width(pod.address(), Face.CODE) + 12;
        }
        conditions(fitting(pod.conditions(), right - x), x, y);
    }

    /** The phase, or how far its end is; a Pod that is told to end has its grace to end by itself. */
    private String phase(PodFrame pod) {
        if (pod.life() == Life.PRESENT) return word(pod.phase());
        long left = pod.deadline().map(end -> Duration.between(scene.frame().at(), end).toMillis()).orElse(0L);
        return pod.life() == Life.TERMINATING && left > 0
                ? "Terminating, " + Math.ceilDiv(left, 1000L) + " s left"
                : word(pod.life());
    }

    /** The most telling of the conditions that fit into a width, in the order of the API. */
    private List<PodFrame.Condition> fitting(List<PodFrame.Condition> all, double room) {
        List<PodFrame.Condition> shown = new ArrayList<>();
        double left = room;
        for (PodFrame.Condition c : all.stream().sorted(Comparator.comparingInt(PodPainter::rank)).toList()) {
            left -= width(c);
            if (left < 0) break;
            shown.add(c);
        }
        return all.stream().filter(shown::contains).toList();
    }

    private static int rank(PodFrame.Condition condition) {
        int place = TELLING.indexOf(condition.type());
        return place < 0 ? TELLING.size() : place;
    }

    private double width(PodFrame.Condition condition) {
        return sketch.measure().width(condition.type(), Face.SMALL) + 26;
    }

    private void conditions(List<PodFrame.Condition> conditions, double from, double y) {
        double x = from;
        for (PodFrame.Condition c : conditions) {
            double width = width(c);
            Spot sign = new Spot(x + 5, y);
            if (c.holds()) {
                sketch.line(Stroke.of(Ink.DONE, 2), sign.plus(-4, 0), sign.plus(-1, 3), sign.plus(4, -4));
            } else {
                sketch.ring(sign, 3.5, Stroke.of(Ink.WAITING, 1.5));
            }
            sketch.text(new Spot(x + 13, y), c.type(), Face.SMALL, c.holds() ? Ink.TEXT : Ink.MUTED);
            String why = c.reason().isEmpty() ? "" : " (" + c.reason() + ")";
            sketch.hint(new Area(x, y - 8, width, 16), "condition " + c.type() + " is " + (c.holds()
                    ? "True"
                    : "False") + why);
            x += width;
        }
    }

    private void captions(PodFrame pod, PodPlan plan) {
        caption(pod.beforeGate(), plan, "init containers: one after another", "init: one by one");
        String together = "app containers: start together";
        caption(pod.containers(Role.MAIN), plan, together, "app: together");
    }

    private void caption(List<ContainerFrame> row, PodPlan plan, String words, String few) {
        if (row.isEmpty()) return;
        Area first = plan.slots().getOrDefault(row.getFirst().name(), plan.pod());
        Area last = plan.slots().getOrDefault(row.getLast().name(), plan.pod());
        double room = last.right() - first.x();
        String text = sketch.measure().width(words, Face.SMALL) <= room ? words : few;
        sketch.fitted(new Spot(first.x(), first.y() - 9), text, Face.SMALL, Ink.MUTED, room);
    }

    private void order(PodFrame pod, PodPlan plan) {
        List<ContainerFrame> row = pod.beforeGate();
        for (int i = 1; i < row.size(); i++) {
            Area a = plan.slots().getOrDefault(row.get(i - 1).name(), plan.pod());
            Area b = plan.slots().getOrDefault(row.get(i).name(), plan.pod());
            double y = a.y() + 22;
            Ink ink = row.get(i - 1).through() ? Ink.TEXT : Ink.LINE;
            Arrows.right(sketch, new Spot(a.right() + 3, y), new Spot(b.x() - 3, y), ink);
        }
    }

    private void gone(Area area) {
        sketch.veil(area, 8, Ink.BACKGROUND, 0.75);
        Spot middle = area.centre();
        sketch.text(middle.plus(0, -10), "The Pod is gone", Face.TITLE, Ink.TEXT, Align.CENTRE);
        sketch.text(middle.plus(0, 10), sketch.measure().fit("with it its containers and its emptyDir volumes",
                Face.WORD, area.width() - 16), Face.WORD, Ink.TEXT, Align.CENTRE);
    }

    private static String word(Enum<?> value) {
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
