package podium.desktop.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import podium.desktop.parts.Scrolled;

/**
 * Shows the picture of a scene as large as there is room; scrolls when it cannot be read otherwise. The canvas is no larger
 * than what is in sight, however many Pods there are, and of a new picture only what differs is drawn.
 */
final class StageView extends Scrolled {
    private static final double FINEST = 0.5;
    private static final double CLOSEST = 4;

    private final Canvas canvas = new Canvas();
    private final Pane holder = new Pane(canvas);
    private final Fonts fonts = new Fonts();
    private final StageLayout layout = new StageLayout(fonts);
    private final Tooltip tooltip = new Tooltip();
    private Optional<Scene> scene = Optional.empty();
    private Picture picture = new Picture(0, 0, List.of(), List.of());
    private Palette palette = Palette.light();
    private Consumer<Subject> onPick = _ -> {
    };
    private double zoom = 1;
    private double scale = 1;
    private Optional<Look> drawn = Optional.empty();

    /** What must be the same for a part of the picture to be drawn anew, and not all of it. */
    private record Look(Bounds sight, double scale, Palette palette) {
    }

    StageView() {
        getStyleClass().addAll("stage-view", "edge-to-edge");
        setContent(holder);
        setFocusTraversable(false);
        setPannable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        viewportBoundsProperty().addListener((_, _, _) -> redraw());
        hvalueProperty().addListener((_, _, _) -> redraw());
        vvalueProperty().addListener((_, _, _) -> redraw());
        addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
        tooltip.setShowDelay(Duration.millis(300));
        Tooltip.install(canvas, tooltip);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hint(e.getX(), e.getY()));
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::pick);
    }

    /** Tells which Pod or container is clicked. */
    void onPick(Consumer<Subject> action) {
        onPick = action;
    }

    private void pick(MouseEvent e) {
        Mark.Spot spot = spot(e.getX(), e.getY());
        if (e.isStillSincePress()) picture.subjectAt(spot.x(), spot.y()).ifPresent(onPick);
    }

    /** Draws a scene. */
    void show(Scene next) {
        scene = Optional.of(next);
        redraw();
    }

    /** Draws with other colours. */
    void colors(Palette next) {
        palette = next;
        redraw();
    }

    /** Makes the picture larger or smaller than what fits; 1 is what fits. */
    void zoom(double factor) {
        zoom = Math.clamp(factor, FINEST, CLOSEST);
        redraw();
    }

    double zoom() {
        return zoom;
    }

    private void redraw() {
        double width = getViewportBounds().getWidth();
        double height = getViewportBounds().getHeight();
        if (scene.isEmpty() || width < 1 || height < 1) return;
        Scene now = scene.get();
        scale = layout.scale(now.frame(), width, height) * zoom;
        Picture before = picture;
        picture = layout.picture(now, width / scale, height / scale);
        setHbarPolicy(picture.width() * scale > width + 1 ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER);
        resize(Math.max(width, picture.width() * scale), Math.max(height, picture.height() * scale), width, height);
        CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D(), palette, fonts);
        Look look = new Look(canvas.getBoundsInParent(), scale, palette);
        Optional<List<Mark.Area>> damage = drawn.filter(look::equals).flatMap(
                _ -> Damage.between(before, picture, new Extent(fonts)));
        drawn = Optional.of(look);
        damage.ifPresentOrElse(areas -> painter.repaint(picture, sight(), scale, areas),
                () -> painter.repaint(picture, sight(), scale, List.of(sight())));
    }

    /** What of the picture is seen, in its units. */
    private Mark.Area sight() {
        Bounds seen = canvas.getBoundsInParent();
        return new Mark.Area(seen.getMinX() / scale, seen.getMinY() / scale, seen.getWidth() / scale,
                seen.getHeight() / scale);
    }

    /** A pixel of rounding is no reason for scroll bars. */
    private void resize(double width, double height, double roomWide, double roomHigh) {
        double w = width <= roomWide + 1 ? Math.floor(roomWide) : width;
        double h = height <= roomHigh + 1 ? Math.floor(roomHigh) : height;
        if (holder.getMinWidth() != w || holder.getMinHeight() != h) {
            holder.setMinSize(w, h);
            holder.setPrefSize(w, h);
        }
        canvas.setWidth(Math.min(w, Math.floor(roomWide)));
        canvas.setHeight(Math.min(h, Math.floor(roomHigh)));
        canvas.relocate(Math.rint(getHvalue() * (w - canvas.getWidth())),
                Math.rint(getVvalue() * (h - canvas.getHeight())));
    }

    private void zoomByWheel(ScrollEvent e) {
        if (!e.isShortcutDown()) return;
        zoom(zoom * (e.getDeltaY() > 0 ? 1.1 : 1 / 1.1));
        e.consume();
    }

    private void hint(double x, double y) {
        Mark.Spot spot = spot(x, y);
        Optional<String> words = picture.hintAt(spot.x(), spot.y());
        tooltip.setText(words.orElse(""));
        tooltip.setOpacity(words.isPresent() ? 1 : 0);
        canvas.setCursor(picture.subjectAt(spot.x(), spot.y()).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    /** Where on the screen a point of the picture stands; for tests and for a helper that points at things. */
    Point2D place(Mark.Spot spot) {
        return holder.localToScene(spot.x() * scale, spot.y() * scale);
    }

    private Mark.Spot spot(double x, double y) {
        return new Mark.Spot((x + canvas.getLayoutX()) / scale, (y + canvas.getLayoutY()) / scale);
    }

    Picture picture() {
        return picture;
    }
}
