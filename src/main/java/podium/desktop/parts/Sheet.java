package podium.desktop.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something to fill in or to choose from in front of the window; Escape and a button close it. */
public class Sheet extends VBox {
    private final VBox page = new VBox();

    protected Sheet(String title, Runnable onClose) {
        getStyleClass().add("front-sheet");
        page.getStyleClass().add("sheet-page");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button("Close");
        close.setCancelButton(true);
        close.setOnAction(_ -> onClose.run());
        HBox head = new HBox(Words.wrapped(title, "reader-section"), gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new Scrolled(page);
        scroll.setFitToWidth(true);
        // Text that wraps asks for its height only once it has a width.
        scroll.prefViewportHeightProperty().bind(page.heightProperty());
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().addAll(head, scroll);
        setMaxSize(640, USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            onClose.run();
            event.consume();
        });
    }

    /** Puts something below what is there. */
    protected final void add(Node node) {
        page.getChildren().add(node);
    }

    /** Gives the keyboard to the first control; what scrolls is part of the window only once it has its skin. */
    @Override
    public void requestFocus() {
        applyCss();
        layout();
        page.getChildren().stream().flatMap(node -> node.lookupAll("*").stream()).filter(
                Node::isFocusTraversable).findFirst().ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }
}
