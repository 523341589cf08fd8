package podium.desktop.stage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Mark.Face;
import podium.frame.Frame;
import podium.frame.PodFrame;
import podium.frame.PodFrame.Life;

/** Puts Pods on their nodes, side by side as far as there is room. */
final class StageLayout {
    private static final double MARGIN = 6;
    private static final double GAP = 16;
    private static final double NODE_TITLE = 20;
    /** How long the place of a Pod stays in the picture after its end, while others are there. */
    private static final Duration AFTERGLOW = Duration.ofSeconds(3);
    private static final double LARGEST = 2.4;
    private static final double SMALLEST = 0.75;
    /** How much wider than its least width a picture is before it is enlarged. */
    private static final double ROOMY = 1.3;
    /** How much smaller a picture may be for Pods to stand side by side. */
    private static final double SIDE_BY_SIDE = 0.6;

    private final Measure measure;

    StageLayout(Measure measure) {
        this.measure = measure;
    }

    /**
     * The largest scale at which the whole picture is seen, held within what can be read; a smaller one where it puts more
     * Pods side by side.
     */
    double scale(Frame frame, double width, double height) {
        double largest = fitting(frame, width, height);
        double best = largest;
        for (double scale = largest; scale >= Math.max(1, largest * SIDE_BY_SIDE); scale -= 0.05) {
            if (rowCount(frame, width / scale) < rowCount(frame, width / best)) best = scale;
        }
        return best;
    }

    private double fitting(Frame frame, double width, double height) {
        for (double scale = LARGEST; scale > SMALLEST; scale -= 0.05) {
            // Before it grows, the picture takes the room that names need.
            double room = leastWidth(frame) * (scale > 1 ? ROOMY : 1);
            if (room * scale <= width && height(frame, width / scale) * scale <= height) return scale;
        }
        return SMALLEST;
    }

    private static int rowCount(Frame frame, double width) {
        double inner = width - 2 * MARGIN - 2 * GAP;
        return nodes(frame).values().stream().mapToInt(pods -> rows(pods, inner).size()).sum();
    }

    /** The picture for a width; higher than wished when there is much to show. */
    Picture picture(Scene scene, double wished, double height) {
        Sketch sketch = new Sketch(measure);
        double width = Math.max(wished, leastWidth(scene.frame()));
        double needed = height(scene.frame(), width);
        double y = Math.max(MARGIN, (height - needed) / 2 + MARGIN);
        ControllerStrip strip = new ControllerStrip(sketch, scene);
        strip.draw(MARGIN, y, width - 2 * MARGIN);
        y += ControllerStrip.height(scene.frame());
        SequencedMap<PodFrame, Area> places = new LinkedHashMap<>();
        for (var node : nodes(scene.frame()).entrySet()) {
            y += node(sketch, node.getKey(), node.getValue(), new Area(0, y, width, height), places) + GAP;
        }
        places.forEach(strip::drawWay);
        places.forEach(new PodPainter(sketch, scene)::draw);
        places.forEach(strip::drawAct);
        if (shown(scene.frame()).isEmpty()) {
            sketch.text(new Spot(width / 2, height / 2), "No Pod at this time", Face.TITLE, Ink.MUTED,
                    Mark.Align.CENTRE);
            sketch.text(new Spot(width / 2, height / 2 + 2 * GAP),
                    "Space plays the run, the arrow keys step through it.", Face.WORD,
                    Ink.MUTED, Mark.Align.CENTRE);
        }
        return sketch.picture(width, Math.max(needed, height));
    }

    /** Draws the frame of a node, notes where its Pods are to stand, and returns its height. */
    private static double node(Sketch sketch, String name, List<PodFrame> pods, Area room,
            SequencedMap<PodFrame, Area> places) {
        double width = room.width();
        double y = room.y();
        double inner = width - 2 * MARGIN - 2 * GAP;
        List<List<PodFrame>> rows = rows(pods, inner);
        double widest = rows.stream().mapToDouble(r -> widest(r, inner)).max().orElse(inner);
        double left = (width - widest) / 2;
        double height = nodeHeight(rows);
        sketch.frame(new Area(left - GAP, y, widest + 2 * GAP, height), 10, new Stroke(Ink.LINE, 1, name.isEmpty()));
        String title = name.isEmpty() ? "no node yet" : "node " + name;
        sketch.fitted(new Spot(left - 4, y + 13), title, Face.SMALL, Ink.MUTED, widest);
        double top = y + NODE_TITLE;
        for (List<PodFrame> row : rows) {
            double each = (widest - GAP * (rows.getFirst().size() - 1)) / rows.getFirst().size();
            double x = left;
            for (PodFrame pod : row) {
                double own = Math.min(each, PodPlan.mostWidth(pod));
                places.put(pod, new Area(x, top, own, PodPlan.height(pod)));
                x += own + GAP;
            }
            top += rowHeight(row) + GAP;
        }
        return height;
    }

    /** The height that the picture for a width takes at least. */
    double needed(Frame frame, double width) {
        return height(frame, Math.max(width, leastWidth(frame)));
    }

    private double height(Frame frame, double width) {
        double inner = width - 2 * MARGIN - 2 * GAP;
        double nodes = nodes(frame).values().stream().mapToDouble(p -> nodeHeight(rows(p, inner)) + GAP).sum();
        return 2 * MARGIN + ControllerStrip.height(frame) + nodes - GAP;
    }

    private static double nodeHeight(List<List<PodFrame>> rows) {
        return NODE_TITLE + rows.stream().mapToDouble(r -> rowHeight(r) + GAP).sum() - GAP + 12;
    }

    private static double rowHeight(List<PodFrame> row) {
        return row.stream().mapToDouble(PodPlan::height).max().orElse(0);
    }

    private static double widest(List<PodFrame> row, double inner) {
        double most = row.stream().mapToDouble(PodPlan::mostWidth).max().orElse(0);
        return Math.min(inner, most * row.size() + GAP * (row.size() - 1));
    }

    private static List<List<PodFrame>> rows(List<PodFrame> pods, double width) {
        double least = pods.stream().mapToDouble(PodPlan::leastWidth).max().orElse(width);
        int columns = Math.max(1, (int) ((width + GAP) / (least + GAP)));
        List<List<PodFrame>> rows = new ArrayList<>();
        for (int i = 0; i < pods.size(); i += columns) {
            rows.add(pods.subList(i, Math.min(i + columns, pods.size())));
        }
        return rows;
    }

    private static double leastWidth(Frame frame) {
        return shown(frame).stream().mapToDouble(PodPlan::leastWidth).max().orElse(200) + 2 * MARGIN + 2 * GAP;
    }

    private static SequencedMap<String, List<PodFrame>> nodes(Frame frame) {
        SequencedMap<String, List<PodFrame>> nodes = new LinkedHashMap<>();
        shown(frame).forEach(p -> nodes.computeIfAbsent(p.home(), _ -> new ArrayList<>()).add(p));
        return nodes;
    }

    /** Pods that live or have just gone; when none lives, the one that went last. */
    static List<PodFrame> shown(Frame frame) {
        List<PodFrame> shown = frame.pods().stream().filter(p -> p.life() != Life.GONE || p.goneAt().filter(
                g -> Duration.between(g, frame.at()).compareTo(AFTERGLOW) < 0).isPresent()).toList();
        return !shown.isEmpty() || frame.pods().isEmpty() ? shown : List.of(frame.pods().getLast());
    }
}
