package podium.desktop;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The stage with room below it for one pane that is about the run. */
final class Footer extends BorderPane {
    private Runnable onLeave = () -> {
    };

    Footer(Node stage) {
        setCenter(stage);
    }

    /** Whether a pane is there. */
    ObservableValue<Boolean> openProperty() {
        return bottomProperty().map(_ -> true).orElse(false);
    }

    /**
     * Shows a pane in place of what was there.
     *
     * @param leaving what ends with it
     */
    void open(Node pane, Runnable leaving) {
        leave();
        setBottom(pane);
        onLeave = leaving;
    }

    /** Takes the pane away; false when none was there. */
    boolean close() {
        if (Optional.ofNullable(getBottom()).isEmpty()) return false;
        setBottom(null);
        leave();
        return true;
    }

    private void leave() {
        Runnable leave = onLeave;
        onLeave = () -> {
        };
        leave.run();
    }
}
