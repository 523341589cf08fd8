package podium.desktop.stage;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** Shows the picture of a scene as large as there is room; scrolls when it cannot be read otherwise. */
final class StageView extends ScrollPane {
    private static final double FINEST = 0.5;
    private static final double CLOSEST = 4;

    private final Canvas canvas = new Canvas();
    private final Pane holder = new Pane(canvas);
    private final Fonts fonts = new Fonts();
    private final StageLayout layout = new StageLayout(fonts);
    private final Tooltip tooltip = new Tooltip();
    private Optional<Scene> scene = Optional.empty();
    private Picture picture = new Picture(0, 0, java.util.List.of(), java.util.List.of());
    private Palette palette = Palette.light();
    private Consumer<Subject> onPick = _ -> {
    };
    private double zoom = 1;
    private double scale = 1;

    StageView() {
        getStyleClass().addAll("stage-view", "edge-to-edge");
        setContent(holder);
        setFocusTraversable(false);
        setPannable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        viewportBoundsProperty().addListener((_, _, _) -> redraw());
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
        if (e.isStillSincePress()) picture.subjectAt(e.getX() / scale, e.getY() / scale).ifPresent(onPick);
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
        picture = layout.picture(now, width / scale, height / scale);
        setHbarPolicy(picture.width() * scale > width + 1 ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER);
        resize(Math.max(width, picture.width() * scale), Math.max(height, picture.height() * scale), width, height);
        var pen = canvas.getGraphicsContext2D();
        pen.setFill(palette.of(Ink.BACKGROUND));
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        new CanvasPainter(pen, palette, fonts).paint(picture, 0, 0, scale);
    }

    /** A pixel of rounding is no reason for scroll bars. */
    private void resize(double width, double height, double roomWide, double roomHigh) {
        double w = width <= roomWide + 1 ? Math.floor(roomWide) : width;
        double h = height <= roomHigh + 1 ? Math.floor(roomHigh) : height;
        if (canvas.getWidth() == w && canvas.getHeight() == h) return;
        canvas.setWidth(w);
        canvas.setHeight(h);
        holder.setMinSize(w, h);
        holder.setPrefSize(w, h);
    }

    private void zoomByWheel(ScrollEvent e) {
        if (!e.isShortcutDown()) return;
        zoom(zoom * (e.getDeltaY() > 0 ? 1.1 : 1 / 1.1));
        e.consume();
    }

    private void hint(double x, double y) {
        Optional<String> words = picture.hintAt(x / scale, y / scale);
        tooltip.setText(words.orElse(""));
        tooltip.setOpacity(words.isPresent() ? 1 : 0);
        canvas.setCursor(picture.subjectAt(x / scale, y / scale).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    /** Where on the screen a point of the picture stands; for tests and for a helper that points at things. */
    Point2D place(Mark.Spot spot) {
        return canvas.localToScene(spot.x() * scale, spot.y() * scale);
    }

    Picture picture() {
        return picture;
    }
}
