package podium.desktop.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import podium.desktop.motion.Pacing;
import podium.desktop.motion.Speed;
import podium.desktop.stage.Mark.Spot;
import podium.desktop.stage.Mark.Stroke;
import podium.frame.Frame;
import podium.frame.Frames;
import podium.frame.Moment;

/**
 * A run as pages to take away: the stage, below it the rows of {@code kubectl get pods}, the time with what happened, and
 * the timeline with the playhead. All pages of a run have one size. Needs no screen.
 */
public final class RunPicture {
    private static final double MARGIN = 12;
    private static final double LINE = 16;
    private static final double CAPTION = 28;
    /** Of the width: a stage that is higher is drawn smaller. */
    private static final double HIGHEST = 0.6;

    private final Frames frames;
    private final Function<Instant, List<List<String>>> rows;
    private final Measure measure;
    private final StageLayout layout;
    private final Pacing pacing;
    private final double width;
    private final double scale;
    private final double stageHeight;
    private final int rowCount;

    /**
     * @param rows what {@code kubectl get pods} prints at a time: the header, then the rows
     * @param width of a page, in pixels
     */
    public RunPicture(Frames frames, Function<Instant, List<List<String>>> rows, Measure measure, double width) {
        this.frames = frames;
        this.rows = rows;
        this.measure = measure;
        this.width = width;
        layout = new StageLayout(measure);
        pacing = Pacing.of(frames.start(), frames.end(), frames.moments().news(), Speed.NORMAL);
        List<Instant> times = frames.moments().list().stream().map(Moment::at).toList();
        double inner = width - 2 * MARGIN;
        scale = times.stream().mapToDouble(at -> layout.scale(frames.at(at), inner, width * HIGHEST)).min().orElse(1);
        stageHeight = times.stream().mapToDouble(at -> layout.needed(frames.at(at), inner / scale)).max().orElse(
                120) * scale;
        rowCount = times.stream().mapToInt(at -> rows.apply(at).size()).max().orElse(0);
    }

    /** How fast the run plays. */
    public Pacing pacing() {
        return pacing;
    }

    /** The page at a moment, with what happened last still to be seen. */
    public Sheet at(Instant moment) {
        return at(moment, Scene.ARRIVED, 0);
    }

    /**
     * The page at a moment of a movement.
     *
     * @param effect how far what the last change moved is on its way, 0 to 1
     * @param turn where moving rings stand, in degrees
     */
    public Sheet at(Instant moment, double effect, double turn) {
        Frame frame = frames.at(moment);
        Instant last = frames.moments().current(frame.at()).map(Moment::at).orElse(frame.at());
        Scene scene = new Scene(frame, last, effect, turn, false);
        double inner = width - 2 * MARGIN;
        Picture stage = layout.picture(scene, inner / scale, stageHeight / scale);
        double table = MARGIN + stageHeight + MARGIN;
        double caption = table + rowCount * LINE + MARGIN;
        Picture timeline = timeline(frame.at());
        return new Sheet(width, caption + CAPTION + timeline.height() + MARGIN, StageWords.of(frame), List.of(
                new Sheet.Part(stage, MARGIN, MARGIN, Math.min(scale, inner / stage.width())),
                new Sheet.Part(table(frame.at()), MARGIN, table, 1),
                new Sheet.Part(caption(frame.at()), MARGIN, caption, 1),
                new Sheet.Part(timeline, 0, caption + CAPTION, 1)));
    }

    private Picture table(Instant at) {
        Sketch sketch = new Sketch(measure);
        List<List<String>> cells = rows.apply(at);
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        double x = 8;
        for (int c = 0; c < columns; c++) {
            double widest = 0;
            for (int r = 0; r < cells.size(); r++) {
                if (c >= cells.get(r).size()) continue;
                String text = cells.get(r).get(c);
                sketch.text(new Spot(x, LINE / 2 + r * LINE), text, Mark.Face.CODE, r == 0 ? Ink.MUTED : Ink.TEXT);
                widest = Math.max(widest, measure.width(text, Mark.Face.CODE));
            }
            x += widest + 24;
        }
        return sketch.picture(width - 2 * MARGIN, rowCount * LINE);
    }

    private Picture caption(Instant at) {
        Sketch sketch = new Sketch(measure);
        String time = TimelinePicture.seconds(Duration.between(frames.start(), at));
        double x = 8 + sketch.fitted(new Spot(8, CAPTION / 2), time, Mark.Face.TITLE, Ink.TEXT, 80) + 12;
        String happened = frames.moments().current(at).map(Moment::text).orElse("").replace("\n", "; ");
        sketch.fitted(new Spot(x, CAPTION / 2), happened, Mark.Face.WORD, Ink.TEXT, width - 2 * MARGIN - x);
        return sketch.picture(width - 2 * MARGIN, CAPTION);
    }

    private Picture timeline(Instant at) {
        TimelinePicture lanes = new TimelinePicture(frames, new Axis(pacing), pacing.skips(), width);
        Picture all = lanes.picture(measure, 0, lanes.height());
        Sketch head = new Sketch(measure);
        double x = lanes.x(at);
        head.line(Stroke.of(Ink.ACCENT, 2), new Spot(x, 4), new Spot(x, all.height()));
        head.shape(Ink.ACCENT, new Spot(x - 6, 0), new Spot(x + 6, 0), new Spot(x, 9), new Spot(x - 6, 0));
        return all.with(head.picture(width, all.height()));
    }
}
