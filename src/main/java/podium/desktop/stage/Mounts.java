package podium.desktop.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.desktop.stage.Mark.Align;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.desktop.stage.Mark.Face;
import podium.frame.ContainerFrame;
import podium.frame.Look;
import podium.frame.PodFrame;
import podium.frame.Role;
import podium.frame.VolumeFrame;
import podium.frame.VolumeFrame.Access;
import podium.frame.VolumeFrame.MountFrame;
import podium.frame.VolumeFrame.Touch;

/** The lines between containers and volumes, and the files that travel along them. */
final class Mounts {
    private final Sketch sketch;
    private final Scene scene;
    private final List<Line> lines = new ArrayList<>();

    /** One mount: where its line starts at the container and ends at the volume. */
    private record Line(ContainerFrame container, VolumeFrame volume, MountFrame mount, Spot top, Spot bottom) {
    }

    Mounts(Sketch sketch, Scene scene, PodFrame pod, PodPlan plan) {
        this.sketch = sketch;
        this.scene = scene;
        for (ContainerFrame c : pod.containers()) {
            Area at = place(c, plan);
            double x = at.x() + 20;
            for (VolumeFrame v : pod.volumes()) {
                Area shelf = plan.shelves().getOrDefault(v.name(), plan.pod());
                Optional<MountFrame> mount = v.mounts().stream().filter(m -> m.container().equals(
                        c.name())).findFirst();
                if (mount.isEmpty()) continue;
                lines.add(new Line(c, v, mount.get(), new Spot(x, at.bottom()), new Spot(x, shelf.y())));
                x += 22;
            }
        }
    }

    /** The lines: an arrow only up where the mount is read-only. */
    void draw() {
        for (Line line : lines) {
            boolean alive = line.container().look() instanceof Look.Running;
            Ink ink = touched(line).isPresent() ? Ink.ACCENT : alive ? Ink.TEXT : Ink.LINE;
            Arrows.up(sketch, line.bottom(), line.top().plus(0, 1), ink);
            if (!line.mount().readOnly()) Arrows.down(sketch, line.top(), line.bottom().plus(0, -1), ink);
            sketch.hint(new Area(line.top().x() - 6, line.top().y(), 12, line.bottom().y() - line.top().y()),
                    words(line));
        }
    }

    /** Files on their way: down when written, up when read. */
    void drawFlights() {
        for (Line line : lines) touched(line).ifPresent(touch -> flight(line, touch));
    }

    private void flight(Line line, Touch touch) {
        boolean read = touch.access() == Access.READ;
        Spot from = read ? line.bottom() : line.top();
        Spot to = read ? line.top() : line.bottom();
        // It stops short of the end, where it would cover what stands there.
        double way = scene.reducedMotion() ? 0.5 : 0.7 * eased(scene.effect());
        Spot at = from.towards(to, way);
        String name = (touch.access() == Access.REMOVED ? "remove " : "") + Shelf.fileName(touch.path());
        double width = sketch.measure().width(name, Face.SMALL) + 12;
        Area chip = new Area(at.x() - 8, at.y() - 8, width, 16);
        sketch.box(chip, 4, Ink.CHIP, Stroke.of(Ink.ACCENT, 1.5));
        sketch.text(chip.centre(), name, Face.SMALL, Ink.TEXT, Align.CENTRE);
    }

    private Optional<Touch> touched(Line line) {
        return line.volume().touches().stream().filter(t -> scene.isNow(t.at()) && t.container().equals(
                line.container().name())).reduce((_, last) -> last);
    }

    private static String words(Line line) {
        String part = line.mount().subPath().isEmpty() ? "" : ", only " + line.mount().subPath() + " of it";
        return line.container().name() + " sees volume " + line.volume().name() + " at " + line.mount().path() + part
                + (line.mount().readOnly() ? ", read-only" : "");
    }

    private static Area place(ContainerFrame c, PodPlan plan) {
        boolean rail = c.role() == Role.SIDECAR && Rail.hasLeft(c);
        return (rail ? plan.rails() : plan.slots()).getOrDefault(c.name(), plan.pod());
    }

    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }
}
