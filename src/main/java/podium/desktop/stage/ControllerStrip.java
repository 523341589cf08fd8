package podium.desktop.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.LinkedHashMap;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Face;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.frame.ControllerFrame;
import podium.frame.Frame;
import podium.frame.PodFrame;

/** Above the nodes: a line for each controller, with the ReplicaSets of a Deployment beside it. */
final class ControllerStrip {
    private static final double LINE = 30;
    private static final double CHIP = 22;
    private static final double GAP = 20;
    private static final double PADDING = 20;

    private final Sketch sketch;
    private final Scene scene;
    private final SequencedMap<String, Area> chips = new LinkedHashMap<>();

    ControllerStrip(Sketch sketch, Scene scene) {
        this.sketch = sketch;
        this.scene = scene;
    }

    /** The height that the controllers of a frame take. */
    static double height(Frame frame) {
        return roots(frame).size() * LINE;
    }

    private static List<ControllerFrame> roots(Frame frame) {
        List<String> uids = frame.controllers().stream().map(ControllerFrame::uid).toList();
        return frame.controllers().stream().filter(c -> !uids.contains(c.owner())).toList();
    }

    void draw(double left, double top, double width) {
        double y = top;
        for (ControllerFrame root : roots(scene.frame())) {
            List<ControllerFrame> row = new ArrayList<>(List.of(root));
            scene.frame().controllers().stream().filter(c -> c.owner().equals(root.uid())).forEach(row::add);
            line(row, left, y, width);
            y += LINE;
        }
    }

    /** Where what a controller does to a Pod passes by; to be drawn below the Pods. */
    void drawWay(PodFrame pod, Area area) {
        act(pod).ifPresent(chip -> sketch.line(new Stroke(Ink.ACCENT, 1.5, true), from(chip, area), to(area)));
    }

    /** What a controller does to a Pod now: a Pod that is made or told to end has it from its controller. */
    void drawAct(PodFrame pod, Area area) {
        act(pod).ifPresent(chip -> {
            Spot at = from(chip, area).towards(to(area), scene.reducedMotion() ? 1 : scene.effect());
            String word = pod.life() == PodFrame.Life.PRESENT ? "create" : "delete";
            double width = sketch.measure().width(word, Face.SMALL) + 14;
            Area pill = new Area(at.x() - width / 2, at.y() - 8, width, 16);
            sketch.box(pill, 8, Ink.CHIP, Stroke.of(Ink.ACCENT, 1.5));
            sketch.text(pill.centre(), word, Face.SMALL, Ink.TEXT, Mark.Align.CENTRE);
        });
    }

    private Optional<Area> act(PodFrame pod) {
        return Optional.ofNullable(chips.get(pod.owner())).filter(
                _ -> pod.life() != PodFrame.Life.GONE && scene.isNow(pod.lifeSince()));
    }

    private static Spot from(Area chip, Area pod) {
        return new Spot(Math.clamp(pod.centre().x(), chip.x() + 8, chip.right() - 8), chip.bottom());
    }

    private static Spot to(Area pod) {
        return new Spot(pod.centre().x(), pod.y());
    }

    private void line(List<ControllerFrame> row, double left, double y, double width) {
        double wished = row.stream().mapToDouble(this::wished).sum();
        double room = width - GAP * (row.size() - 1);
        double share = Math.min(1, room / wished);
        double x = left;
        for (int i = 0; i < row.size(); i++) {
            ControllerFrame controller = row.get(i);
            Area chip = new Area(x, y + (LINE - CHIP) / 2, wished(controller) * share, CHIP);
            if (i == 1)
                Arrows.right(sketch, new Spot(x - GAP + 3, chip.centre().y()), new Spot(x - 3,
                        chip.centre().y()), Ink.LINE);
            chip(controller, chip);
            x += chip.width() + GAP;
        }
    }

    private double wished(ControllerFrame controller) {
        return sketch.measure().width(name(controller), Face.NAME) + sketch.measure().width(controller.words(),
                Face.WORD) + PADDING + 8;
    }

    private void chip(ControllerFrame controller, Area area) {
        boolean now = scene.isNow(controller.since());
        sketch.box(area, 6, Ink.CARD, new Stroke(now ? Ink.ACCENT : Ink.LINE, now ? 2 : 1, controller.idle()));
        double y = area.centre().y();
        double room = area.width() - PADDING;
        double words = Math.min(sketch.measure().width(controller.words(), Face.WORD), room * 0.6);
        Ink ink = controller.idle() ? Ink.MUTED : Ink.TEXT;
        sketch.fitted(new Spot(area.x() + 8, y), name(controller), Face.NAME, ink, room - words - 4);
        sketch.fitted(new Spot(area.right() - 8 - words, y), controller.words(), Face.WORD,
                controller.reached() == controller.wanted() && !controller.idle() ? Ink.DONE : ink, words + 2);
        sketch.hint(area, controller.key().kind() + " " + controller.key().name() + ": " + controller.words());
        chips.put(controller.uid(), area);
    }

    private static String name(ControllerFrame controller) {
        return controller.key().kind() + " " + controller.key().name();
    }
}
