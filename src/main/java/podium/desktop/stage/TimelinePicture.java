package podium.desktop.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import podium.desktop.motion.Pacing;
import podium.desktop.stage.Mark.Area;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.frame.Frames;
import podium.frame.Lane;
import podium.frame.Lane.Segment;
import podium.frame.Look;
import podium.frame.Moment;

/** Lays out a timeline: names at the left, a lane a container, ticks above, and the marks of skipped waiting. */
final class TimelinePicture {
    static final double LANE = 18;
    static final double TOP = 22;
    private static final double NAMES = 120;
    private static final double RIGHT = 14;
    /** Narrower than this nothing is to be seen. */
    private static final double HAIR = 0.5;

    private final Frames frames;
    private final Axis axis;
    private final List<Pacing.Skip> skips;
    private final double width;

    TimelinePicture(Frames frames, Axis axis, List<Pacing.Skip> skips, double width) {
        this.frames = frames;
        this.axis = axis;
        this.skips = skips;
        this.width = width;
    }

    /** Where a time stands. */
    double x(Instant at) {
        return NAMES + axis.of(at) * (width - NAMES - RIGHT);
    }

    /** The time at a place. */
    Instant at(double x) {
        return axis.at((x - NAMES) / (width - NAMES - RIGHT));
    }

    /** The height that all lanes need. */
    double height() {
        return TOP + frames.lanes().size() * LANE + 4;
    }

    /** The picture of the lanes whose rows meet a vertical range; the playhead is drawn apart. */
    Picture picture(Measure measure, double from, double to) {
        Sketch sketch = new Sketch(measure);
        boolean several = frames.lanes().stream().map(Lane::podUid).distinct().count() > 1;
        List<Lane> lanes = frames.lanes();
        int first = Math.clamp((int) ((from - TOP) / LANE), 0, lanes.size());
        int last = Math.clamp((int) Math.ceil((to - TOP) / LANE), first, lanes.size());
        for (int i = first; i < last; i++) lane(sketch, lanes.get(i), TOP + i * LANE, several);
        skips.forEach(s -> skip(sketch, s, to));
        times(sketch);
        ticks(sketch);
        return sketch.picture(width, height());
    }

    private void lane(Sketch sketch, Lane lane, double y, boolean several) {
        String name = several ? several(sketch.measure(), lane) : lane.container();
        double middle = y + LANE / 2;
        sketch.fitted(new Spot(8, middle), name, Mark.Face.SMALL, Ink.TEXT, NAMES - 16);
        sketch.hint(new Area(0, y, NAMES, LANE), lane.role().words() + " " + lane.container() + " of Pod "
                + lane.pod().name());
        lane.segments().forEach(s -> segment(sketch, s, middle));
    }

    /** Pod and container; of a long name the end is kept, by which the Pods of one controller differ. */
    private static String several(Measure measure, Lane lane) {
        String pod = lane.pod().name();
        String container = "/" + lane.container();
        double room = NAMES - 16 - Math.min(measure.width(container, Mark.Face.SMALL), (NAMES - 16) / 2);
        return measure.fitEnd(pod, Mark.Face.SMALL, room) + container;
    }

    /** Each state has a height of its own, so that lanes read without colours. */
    private void segment(Sketch sketch, Segment segment, double y) {
        double x = x(segment.from());
        double w = x(segment.to()) - x;
        Ink ink = Looks.ink(segment.look());
        double shown = Math.max(w, HAIR);
        switch (segment.look()) {
            case Look.Waiting _ -> sketch.line(new Stroke(ink, 1, true), new Spot(x, y), new Spot(x + w, y));
            case Look.Pulling _ -> sketch.frame(new Area(x, y - 4, Math.max(w, 2), 8), 2, Stroke.of(ink, 1.5));
            case Look.Running _ -> sketch.box(new Area(x, y - 6, Math.max(w, 2), 12), 2, ink, Stroke.NONE);
            case Look.Done _ -> {
                sketch.box(new Area(x, y - 1.5, shown, 3), 0, ink, Stroke.NONE);
                if (w > 12) new StateShape(sketch, segment.from(), 0).draw(segment.look(), new Spot(x + 6, y), 5);
            }
            case Look.Failed _,Look.Blocked _ -> {
                sketch.box(new Area(x, y - 3, Math.max(w, 2), 6), 0, Looks.tint(segment.look()), Stroke.of(ink, 1));
                if (w > 12) new StateShape(sketch, segment.from(), 0).draw(segment.look(), new Spot(x + 6, y), 5);
            }
            case Look.BackOff _ -> backOff(sketch, x, y, shown, ink);
        }
    }

    private static void backOff(Sketch sketch, double x, double y, double w, Ink ink) {
        sketch.box(new Area(x, y - 5, w, 10), 2, Ink.BACK_OFF_TINT, Stroke.of(ink, 1));
        for (double at = x + 3; at + 5 < x + w; at += 6) {
            sketch.line(Stroke.of(ink, 1), new Spot(at, y + 4), new Spot(at + 4, y - 4));
        }
    }

    /** A torn line where waiting is passed over. */
    private void skip(Sketch sketch, Pacing.Skip skip, double bottom) {
        double x = (x(skip.from()) + x(skip.to())) / 2;
        double y = TOP - 3;
        while (y < bottom) {
            sketch.line(Stroke.of(Ink.BACKGROUND, 3), new Spot(x - 3, y), new Spot(x + 3, y + 5));
            sketch.line(Stroke.of(Ink.MUTED, 1), new Spot(x - 3, y), new Spot(x + 3, y + 5), new Spot(x - 3, y + 10));
            y += 10;
        }
        sketch.hint(new Area(x - 5, TOP - 4, 10, bottom), "Here " + skip.length().toSeconds()
                + " s pass in which nothing happens; playing passes over them.");
    }

    private void times(Sketch sketch) {
        double free = NAMES - 20;
        String before = "";
        for (Moment moment : frames.moments().list()) {
            String text = seconds(Duration.between(frames.start(), moment.at()));
            double x = x(moment.at());
            double half = sketch.measure().width(text, Mark.Face.SMALL) / 2;
            if (x - half < free || x + half > width || text.equals(before)) continue;
            before = text;
            sketch.text(new Spot(x, 7), text, Mark.Face.SMALL, Ink.MUTED, Mark.Align.CENTRE);
            free = x + half + 14;
        }
    }

    /** A short tick a moment, a longer one with a head where an event was written. */
    private void ticks(Sketch sketch) {
        for (Moment moment : frames.moments().list()) {
            double x = x(moment.at());
            boolean event = moment.has(Moment.Kind.EVENT);
            sketch.line(Stroke.of(event ? Ink.ACCENT : Ink.MUTED, 1), new Spot(x, event ? 14 : 17), new Spot(x,
                    TOP - 1));
            if (event) sketch.disc(new Spot(x, 15), 2.2, Ink.ACCENT);
        }
    }

    /** The time after the start: in seconds, from a minute on in minutes and seconds. */
    static String seconds(Duration since) {
        if (since.toSeconds() < 60) return String.format(Locale.ROOT, "%.1f s", since.toMillis() / 1000.0);
        return String.format(Locale.ROOT, "%d:%02d", since.toSeconds() / 60, since.toSeconds() % 60);
    }
}
