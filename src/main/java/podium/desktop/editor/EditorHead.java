package podium.desktop.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.Hint;

/** The name of the text, and the button that runs it. */
final class EditorHead extends HBox {
    private static final String WHOLE = "The whole window, and back (F10)";

    private final Label title = new Label();

    /** A head without a button, for a text that is not run. */
    EditorHead() {
        title.getStyleClass().add("pane-title");
        getStyleClass().add("pane-head");
        getChildren().add(title);
    }

    EditorHead(Runnable onRun) {
        Button run = new Button("Run", new FontIcon(Feather.PLAY));
        run.getStyleClass().addAll("small", "accent");
        Hint.on(run, "Run this manifest from the start (Ctrl+Enter)");
        run.setOnAction(_ -> onRun.run());
        run.setFocusTraversable(false);
        title.getStyleClass().add("pane-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("pane-head");
        getChildren().addAll(title, gap, run);
    }

    /** Adds a button for the whole window. */
    void onWhole(Runnable action) {
        Button whole = new Button("", new FontIcon(Feather.MAXIMIZE_2));
        whole.getStyleClass().addAll("small", "flat", "button-icon");
        whole.setAccessibleText(WHOLE);
        Hint.on(whole, WHOLE);
        whole.setFocusTraversable(false);
        whole.setOnAction(_ -> action.run());
        getChildren().add(whole);
    }

    void name(String name) {
        title.setText(name);
    }
}
