package podium.desktop;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Something in front of the window; a click beside it closes it and gives the keyboard back. */
final class Overlay extends StackPane {
    private Optional<Node> before = Optional.empty();

    Overlay() {
        getStyleClass().add("overlay");
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) close();
        });
        hide();
    }

    void open(Node content, Pos place) {
        if (!isVisible()) before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        StackPane.setAlignment(content, place);
        getChildren().setAll(content);
        setVisible(true);
        setManaged(true);
        content.requestFocus();
    }

    /** Closes; false when nothing was open. */
    boolean close() {
        if (!isVisible()) return false;
        hide();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
        return true;
    }

    private void hide() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
