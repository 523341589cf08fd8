package podium.desktop.parts;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Does something once, when the window has been laid out the next time. */
public final class AfterLayout {
    private AfterLayout() {
    }

    /** Waits for the next layout of the window that a node stands in, or will stand in. */
    public static void of(Node node, Runnable action) {
        Optional.ofNullable(node.getScene()).ifPresentOrElse(scene -> once(scene, action),
                () -> node.sceneProperty().addListener(new ChangeListener<>() {
                    @Override
                    public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                        scene.removeListener(this);
                        once(now, action);
                    }
                }));
    }

    private static void once(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        });
        Platform.requestNextPulse();
    }
}
