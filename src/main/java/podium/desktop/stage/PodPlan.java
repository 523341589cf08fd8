package podium.desktop.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.desktop.stage.Mark.Area;
import podium.frame.ContainerFrame;
import podium.frame.PodFrame;
import podium.frame.Role;
import podium.frame.VolumeFrame;

/**
 * Where the parts of a Pod stand. It depends on the spec alone, so that nothing jumps while states change.
 *
 * @param network the strip above the Pod through which requests leave; its height is 0 without network
 * @param slots by container
 * @param rails by sidecar: from its slot to the end of the Pod
 * @param shelves by volume: below everything
 */
record PodPlan(Area network, Area pod, SequencedMap<String, Area> slots, Optional<Area> gate,
        SequencedMap<String, Area> rails, SequencedMap<String, Area> shelves) {
    private static final double PADDING = 12;
    private static final double GAP = 18;
    private static final double GATE = 52;
    private static final double TITLE = 28;
    private static final double CAPTION = 18;
    private static final double STRIP = 32;
    private static final double RAIL = 32;
    private static final double RAIL_GAP = 10;
    private static final double SHELF = 34;
    private static final double GUTTER = 26;
    private static final double NARROWEST = 112;
    private static final double WIDEST = 240;

    /** The least width at which a Pod can be read. */
    static double leastWidth(PodFrame pod) {
        return width(pod, NARROWEST);
    }

    /** The width at which more room would only be empty. */
    static double mostWidth(PodFrame pod) {
        return width(pod, WIDEST);
    }

    /** The height, which does not depend on the width. */
    static double height(PodFrame pod) {
        double strip = pod.networked() ? STRIP : 0;
        double rails = pod.containers(Role.SIDECAR).size() * (RAIL + RAIL_GAP);
        double shelves = pod.volumes().isEmpty() ? 0 : GUTTER + pod.volumes().size() * (SHELF + 6);
        return strip + TITLE + CAPTION + cardHeight(pod) + rails + shelves + PADDING;
    }

    private static double cardHeight(PodFrame pod) {
        return ContainerCard.HEIGHT + (Probes.any(pod) ? Probes.ROW : 0);
    }

    static PodPlan of(PodFrame pod, Area area) {
        double strip = pod.networked() ? STRIP : 0;
        Area frame = new Area(area.x(), area.y() + strip, area.width(), area.height() - strip);
        double y = frame.y() + TITLE + CAPTION;
        double card = cardHeight(pod);
        boolean gated = !pod.beforeGate().isEmpty();
        int count = pod.containers().size();
        double gaps = GAP * (count - 1) + (gated ? GATE - GAP : 0);
        double width = Math.min(WIDEST, (frame.width() - 2 * PADDING - gaps) / count);
        SequencedMap<String, Area> slots = new LinkedHashMap<>();
        double x = frame.x() + PADDING;
        for (ContainerFrame c : pod.beforeGate()) {
            slots.put(c.name(), new Area(x, y, width, card));
            x += width + GAP;
        }
        Optional<Area> gate = Optional.empty();
        if (gated) {
            gate = Optional.of(new Area(x - GAP, frame.y() + TITLE, GATE, CAPTION + card));
            x += GATE - GAP;
        }
        for (ContainerFrame c : pod.containers(Role.MAIN)) {
            slots.put(c.name(), new Area(x, y, width, card));
            x += width + GAP;
        }
        double below = y + card;
        SequencedMap<String, Area> rails = rails(pod, slots, frame, below);
        return new PodPlan(new Area(area.x(), area.y(), area.width(), strip), frame, slots, gate, rails,
                shelves(pod.volumes(), frame, below + rails.size() * (RAIL + RAIL_GAP) + GUTTER));
    }

    private static SequencedMap<String, Area> rails(PodFrame pod, SequencedMap<String, Area> slots, Area frame,
            double top) {
        SequencedMap<String, Area> rails = new LinkedHashMap<>();
        double y = top + RAIL_GAP;
        for (ContainerFrame c : pod.containers(Role.SIDECAR)) {
            Area slot = slots.getOrDefault(c.name(), frame);
            rails.put(c.name(), new Area(slot.x(), y, frame.right() - PADDING - slot.x(), RAIL));
            y += RAIL + RAIL_GAP;
        }
        return rails;
    }

    private static SequencedMap<String, Area> shelves(List<VolumeFrame> volumes, Area frame, double top) {
        SequencedMap<String, Area> shelves = new LinkedHashMap<>();
        double y = top;
        for (VolumeFrame v : volumes) {
            shelves.put(v.name(), new Area(frame.x() + PADDING, y, frame.width() - 2 * PADDING, SHELF));
            y += SHELF + 6;
        }
        return shelves;
    }

    private static double width(PodFrame pod, double card) {
        int count = pod.containers().size();
        double gate = pod.beforeGate().isEmpty() ? 0 : GATE - GAP;
        return Math.max(260, 2 * PADDING + count * card + (count - 1) * GAP + gate);
    }
}
