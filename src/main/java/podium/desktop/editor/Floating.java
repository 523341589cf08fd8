package podium.desktop.editor;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.Screen;

/** Something that floats at a place of the text, in the window's theme and size; the keyboard stays with the text. */
final class Floating {
    private static final double GAP = 4;
    private final Popup popup = new Popup();
    private final Region content;
    private final Node owner;

    Floating(Node owner, Region content) {
        this.owner = owner;
        this.content = content;
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setAutoFix(false);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /** Below a place on the screen, or above it where there is more room. */
    void show(Bounds place) {
        if (owner.getScene() == null || owner.getScene().getWindow() == null) return;
        dress();
        if (!popup.isShowing()) popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
        content.applyCss();
        content.layout();
        double width = content.prefWidth(-1);
        double height = content.prefHeight(width);
        Rectangle2D screen = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1,
                1).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        boolean above = place.getMaxY() + GAP + height > screen.getMaxY()
                && place.getMinY() - screen.getMinY() > screen.getMaxY() - place.getMaxY();
        popup.setX(Math.max(screen.getMinX(), Math.min(place.getMinX(), screen.getMaxX() - width)));
        popup.setY(above ? place.getMinY() - GAP - height : place.getMaxY() + GAP);
    }

    /** A popup has a scene of its own, which knows nothing of the window's style sheets, theme and zoom. */
    private void dress() {
        Scene scene = owner.getScene();
        Parent root = popup.getScene().getRoot();
        popup.getScene().getStylesheets().setAll(scene.getStylesheets());
        for (String theme : scene.getRoot().getStyleClass()) {
            if (!root.getStyleClass().contains(theme)) root.getStyleClass().add(theme);
        }
        root.getStyleClass().removeIf(
                name -> name.startsWith("podium-") && !scene.getRoot().getStyleClass().contains(name));
        root.setStyle(scene.getRoot().getStyle() + "-fx-background-color: transparent;");
    }
}
