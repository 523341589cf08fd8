package podium.desktop.stage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import podium.desktop.motion.Pacing;
import podium.desktop.motion.Speed;
import podium.frame.Frames;

/** Two timelines under each other on one clock, with a line through both where they part. */
public final class ComparedTimelines extends Region {
    private final Canvas canvas = new Canvas();
    /** Above the lanes, so that these are drawn again only when they change. */
    private final Canvas head = new Canvas();
    private final Fonts fonts = new Fonts();
    private List<Frames> runs = List.of();
    private Optional<Instant> mark = Optional.empty();
    private Instant playhead = Instant.EPOCH;
    private Palette palette = Palette.light();

    /** @param seek takes the time that is clicked */
    public ComparedTimelines(Consumer<Instant> seek) {
        getStyleClass().add("compared-timelines");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        head.setMouseTransparent(true);
        getChildren().addAll(canvas, head);
        canvas.setOnMousePressed(e -> first().ifPresent(p -> seek.accept(p.at(e.getX()))));
        canvas.setOnMouseDragged(e -> first().ifPresent(p -> seek.accept(p.at(e.getX()))));
        backgroundProperty().addListener((_, _, _) -> themed());
    }

    /** Shows two runs and the moment at which they part. */
    public void show(Frames before, Frames now, Optional<Instant> parting) {
        runs = List.of(before, now);
        mark = parting;
        requestLayout();
        redraw();
    }

    /** Shows the time at which the stage stands. */
    public void playhead(Instant at) {
        playhead = at;
        drawPlayhead();
    }

    private Optional<TimelinePicture> first() {
        return pictures().stream().findFirst();
    }

    private List<TimelinePicture> pictures() {
        if (runs.isEmpty()) return List.of();
        List<Instant> news = runs.stream().flatMap(run -> run.moments().news().stream()).toList();
        Instant end = runs.stream().map(Frames::end).max(Instant::compareTo).orElseThrow();
        Pacing pacing = Pacing.of(runs.getFirst().start(), end, news, Speed.NORMAL);
        return runs.stream().map(
                run -> new TimelinePicture(run, new Axis(pacing), pacing.skips(), canvas.getWidth())).toList();
    }

    @Override
    protected double computePrefHeight(double width) {
        return pictures().stream().mapToDouble(TimelinePicture::height).sum();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        head.setWidth(getWidth());
        head.setHeight(getHeight());
        redraw();
    }

    private void redraw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(palette.of(Ink.BACKGROUND));
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double top = 0;
        for (TimelinePicture picture : pictures()) {
            new CanvasPainter(pen, palette, fonts).paint(picture.picture(fonts, 0, picture.height()), 0, top, 1);
            pen.setFill(palette.of(Ink.MUTED));
            pen.setFont(fonts.of(Mark.Face.NAME));
            pen.fillText(top == 0 ? "before" : "now", 8, top + TimelinePicture.TOP / 2);
            top += picture.height();
        }
        double bottom = top;
        mark.ifPresent(at -> first().ifPresent(p -> {
            pen.setStroke(palette.of(Ink.FAILED));
            pen.setLineWidth(2);
            pen.setLineDashes(4, 4);
            pen.strokeLine(p.x(at), 0, p.x(at), bottom);
            pen.setLineDashes();
        }));
        drawPlayhead();
    }

    private void drawPlayhead() {
        GraphicsContext pen = head.getGraphicsContext2D();
        pen.clearRect(0, 0, head.getWidth(), head.getHeight());
        first().ifPresent(p -> Playmark.draw(pen, palette, p.x(playhead), head.getHeight()));
    }

    private void themed() {
        if (getBackground() == null || getBackground().getFills().isEmpty()) return;
        if (!(getBackground().getFills().getFirst().getFill() instanceof javafx.scene.paint.Color color)) return;
        palette = Palette.on(color);
        redraw();
    }
}
