package podium.desktop.parts;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page to read and to work on: one column in the middle, as wide as a line should be, that scrolls. */
public class Page extends Scrolled {
    private final VBox column = new VBox();

    /** @param name what a screen reader calls it */
    public Page(String name) {
        getStyleClass().add("reader");
        setFitToWidth(true);
        setAccessibleText(name);
        column.getStyleClass().addAll("reader-column", "page-column");
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        StackPane page = new StackPane(column);
        page.getStyleClass().add("reader-page");
        setContent(page);
    }

    /** Puts something else on the page, and goes to its top. */
    protected final void turn(List<? extends Node> content) {
        column.getChildren().setAll(content);
        setVvalue(0);
    }

    /** Scrolls so that a part of the page can be seen, once it is laid out. */
    protected final void reveal(Node part) {
        Platform.runLater(() -> {
            double hidden = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
            if (hidden <= 0) return;
            Bounds place = getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
            double top = Math.min(place.getMinY(), place.getMaxY() - getViewportBounds().getHeight());
            if (top > getVvalue() * hidden) setVvalue(Math.min(1, (top + 16) / hidden));
        });
    }
}
