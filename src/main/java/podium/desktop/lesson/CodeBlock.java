package podium.desktop.lesson;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.editor.Colouring;
import podium.desktop.parts.Hint;
import podium.desktop.parts.Scrolled;

/** Code as a block: what it is above it, buttons beside that, and its lines unbroken. */
public final class CodeBlock extends VBox {
    private static final double SCROLL_BAR = 14;

    private final HBox head = new HBox();

    /** @param title what it is; may be empty */
    public CodeBlock(String title, String code) {
        getStyleClass().add("md-code-block");
        String text = code.stripTrailing();
        Label name = new Label(title);
        name.getStyleClass().add("md-code-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("md-code-head");
        head.getChildren().addAll(name, gap);
        button("Copy", Feather.COPY, "Copy to the clipboard", () -> copy(text));
        getChildren().addAll(head, scroll(lines(text)));
    }

    /** A block with a manifest, in colours. */
    static CodeBlock manifest(String title, String yaml) {
        CodeBlock block = new CodeBlock(title, yaml);
        block.getChildren().set(1, scroll(Colouring.flow(yaml.stripTrailing())));
        return block;
    }

    /** Adds a button on the right of the head, before those that are there. */
    CodeBlock button(String text, Feather icon, String help, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.getStyleClass().addAll("small", "flat");
        Hint.on(button, help);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        head.getChildren().add(2, button);
        return this;
    }

    private static Region lines(String text) {
        Text all = new Text(text);
        all.getStyleClass().add("md-code-text");
        return new TextFlow(all);
    }

    private static Node scroll(Region content) {
        ScrollPane pane = new Scrolled(content);
        content.getStyleClass().add("md-code-lines");
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("md-code-scroll");
        pane.setFocusTraversable(false);
        // The page scrolls downwards, so that a block is as high as its lines and, when it needs one, its bar.
        pane.minHeightProperty().bind(Bindings.createDoubleBinding(
                () -> content.getHeight() + (content.getWidth() > pane.getWidth() ? SCROLL_BAR : 2),
                content.heightProperty(), content.widthProperty(), pane.widthProperty()));
        ScrollThrough.vertical(pane);
        return pane;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text + "\n");
        Clipboard.getSystemClipboard().setContent(content);
    }
}
