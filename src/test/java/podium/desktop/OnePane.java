package podium.desktop;

import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import podium.desktop.theme.Themes;

/** A window that holds one pane alone, with the styles of the program, and what a test asks about it. */
public final class OnePane {
    private final Parent pane;

    private OnePane(Parent pane) {
        this.pane = pane;
    }

    /** Shows a pane; on the JavaFX thread. */
    public static OnePane show(Stage stage, Parent pane) {
        Scene scene = new Scene(pane, 1280, 800);
        Themes themes = new Themes();
        themes.dress(scene);
        themes.close();
        stage.setScene(scene);
        stage.show();
        return new OnePane(pane);
    }

    /** Waits for a condition and for what JavaFX does because of it. */
    public void until(String what, BooleanSupplier condition) {
        Waiting.until(what, condition);
    }

    /** Whether a label holds these words. */
    public boolean says(String words) {
        return pane.lookupAll(".label").stream().anyMatch(
                node -> node instanceof Label label && label.getText().contains(words));
    }
}
