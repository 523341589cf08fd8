package podium.desktop.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import podium.desktop.motion.Pacing;
import podium.frame.Frames;
import podium.frame.Moment;

/** The timeline bar: draws the lanes that are in sight, and lets the playhead be dragged. */
final class TimelineView extends Region {
    private static final double LANES_IN_SIGHT = 7;
    /** On a screen wider than this everything grows with it. */
    private static final double EVERYDAY_WIDTH = 1280;
    private static final double LARGEST = 1.5;
    /** How near in pixels a moment must be to be meant. */
    private static final double NEAR = 6;

    private final Canvas canvas = new Canvas();
    /** Above the lanes, so that these are drawn again only when they change. */
    private final Canvas head = new Canvas();
    private final ScrollBar bar = new ScrollBar();
    private final Fonts fonts = new Fonts();
    private final Tooltip tooltip = new Tooltip();
    private final Consumer<Instant> seek;
    private Optional<Frames> frames = Optional.empty();
    private Optional<Pacing> pacing = Optional.empty();
    private Instant playhead = Instant.EPOCH;
    private Palette palette = Palette.light();
    private Optional<Instant> hidden = Optional.empty();
    private double scale = 1;

    /** @param seek takes the time to which the playhead is dragged */
    TimelineView(Consumer<Instant> seek) {
        this.seek = seek;
        getStyleClass().add("timeline-view");
        setAccessibleRole(AccessibleRole.SLIDER);
        bar.setOrientation(javafx.geometry.Orientation.VERTICAL);
        bar.valueProperty().addListener((_, _, _) -> redraw());
        head.setMouseTransparent(true);
        getChildren().addAll(canvas, head, bar);
        Tooltip.install(canvas, tooltip);
        canvas.setOnMousePressed(this::drag);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseMoved(this::hover);
        addEventHandler(ScrollEvent.SCROLL, e -> scrollBy(-e.getDeltaY()));
    }

    /** Takes another run. */
    void load(Frames run, Pacing normalPacing) {
        frames = Optional.of(run);
        pacing = Optional.of(normalPacing);
        bar.setValue(0);
        requestLayout();
        getParent().requestLayout();
        redraw();
    }

    void playhead(Instant at) {
        playhead = at;
        drawPlayhead();
    }

    /** Covers what comes after a moment; empty uncovers. */
    void hideAfter(Optional<Instant> moment) {
        hidden = moment;
        drawPlayhead();
    }

    void colors(Palette next) {
        palette = next;
        redraw();
    }

    /** Scrolls by lanes as far as there are more, down for a positive number. */
    void scroll(int lanes) {
        scrollBy(lanes * scale * TimelinePicture.LANE);
    }

    private void scrollBy(double pixels) {
        bar.setValue(Math.clamp(bar.getValue() + pixels, 0, bar.getMax()));
    }

    /** Tells those who hear it where the playhead stands. */
    void say() {
        frames.ifPresent(f -> setAccessibleText(words(f)));
    }

    /** Where a time stands, in the coordinates of this node. */
    double x(Instant at) {
        return drawn().map(l -> l.x(at) * scale).orElse(0.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double lanes = frames.map(f -> (double) f.lanes().size()).orElse(2.0);
        return scale * (TimelinePicture.TOP + Math.clamp(lanes, 2, LANES_IN_SIGHT) * TimelinePicture.LANE + 6);
    }

    @Override
    protected double computeMinHeight(double width) {
        return TimelinePicture.TOP + 2 * TimelinePicture.LANE;
    }

    @Override
    protected void layoutChildren() {
        double fitting = Math.clamp(getWidth() / EVERYDAY_WIDTH, 1, LARGEST);
        if (fitting != scale) {
            scale = fitting;
            javafx.application.Platform.runLater(this::requestLayout);
        }
        double full = scale * drawn().map(TimelinePicture::height).orElse(0.0);
        boolean scrolls = full > getHeight() + 1;
        double right = scrolls ? bar.prefWidth(-1) : 0;
        bar.setVisible(scrolls);
        bar.setMax(Math.max(0, full - getHeight()));
        bar.setVisibleAmount(bar.getMax() * getHeight() / Math.max(1, full));
        bar.resizeRelocate(getWidth() - right, 0, right, getHeight());
        canvas.setWidth(getWidth() - right);
        canvas.setHeight(getHeight());
        head.setWidth(canvas.getWidth());
        head.setHeight(canvas.getHeight());
        redraw();
    }

    private Optional<TimelinePicture> drawn() {
        if (frames.isEmpty() || pacing.isEmpty()) return Optional.empty();
        Frames run = frames.get();
        return Optional.of(new TimelinePicture(run, new Axis(pacing.get()), pacing.get().skips(),
                canvas.getWidth() / scale));
    }

    private void redraw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(palette.of(Ink.BACKGROUND));
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        drawn().ifPresent(l -> {
            double top = bar.isVisible() ? bar.getValue() : 0;
            new CanvasPainter(pen, palette, fonts).paint(l.picture(fonts, top / scale, (top + canvas.getHeight())
                    / scale), 0, -top, scale);
        });
        drawPlayhead();
    }

    private void drawPlayhead() {
        GraphicsContext pen = head.getGraphicsContext2D();
        pen.clearRect(0, 0, head.getWidth(), head.getHeight());
        if (frames.isEmpty()) return;
        hidden.ifPresent(from -> cover(pen, x(from)));
        Playmark.draw(pen, palette, x(playhead), head.getHeight());
    }

    private void cover(GraphicsContext pen, double from) {
        pen.setFill(palette.of(Ink.VOLUME));
        pen.fillRect(from, 0, head.getWidth() - from, head.getHeight());
        pen.setFill(palette.of(Ink.TEXT));
        pen.setFont(fonts.of(Mark.Face.NAME));
        pen.fillText("hidden until you predict", from + 12, head.getHeight() / 2, head.getWidth() - from - 16);
    }

    private void drag(MouseEvent e) {
        drawn().ifPresent(l -> seek.accept(l.at(e.getX() / scale)));
        e.consume();
    }

    private void hover(MouseEvent e) {
        double top = bar.isVisible() ? bar.getValue() : 0;
        double x = e.getX() / scale;
        double y = (e.getY() + top) / scale;
        if (hidden.filter(from -> e.getX() > x(from)).isPresent()) {
            tooltip.setOpacity(0);
            return;
        }
        Optional<String> near = drawn().flatMap(l -> moment(l, x).map(this::text).or(() -> l.picture(fonts, y
                - TimelinePicture.LANE, y + TimelinePicture.LANE).hintAt(x, y)));
        tooltip.setText(near.orElse(""));
        tooltip.setOpacity(near.isPresent() ? 1 : 0);
    }

    private Optional<Moment> moment(TimelinePicture layout, double x) {
        return frames.flatMap(f -> f.moments().list().stream().filter(m -> Math.abs(layout.x(m.at()) - x) <= NEAR).min(
                java.util.Comparator.comparingDouble(m -> Math.abs(layout.x(m.at()) - x))));
    }

    private String text(Moment moment) {
        String time = frames.map(f -> TimelinePicture.seconds(Duration.between(f.start(), moment.at()))).orElse("");
        return time + "\n" + moment.text();
    }

    private String words(Frames f) {
        String time = TimelinePicture.seconds(Duration.between(f.start(), playhead));
        return "Timeline, " + time + " of " + TimelinePicture.seconds(Duration.between(f.start(), f.end())) + ". "
                + f.moments().current(playhead).map(Moment::text).orElse("");
    }
}
