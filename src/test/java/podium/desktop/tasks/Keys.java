package podium.desktop.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;

/** Hands on the keyboard, and on nothing else. */
final class Keys {
    private static final int PATIENCE = 60;

    private final TaskWindow window;
    private final BaseRobot robot = new FxRobot().robotContext().getBaseRobot();

    Keys(TaskWindow window) {
        this.window = window;
    }

    /** Presses keys together, and looks what comes of it. */
    void press(KeyCode... keys) {
        strike(keys);
        window.screen.settle();
    }

    private void strike(KeyCode... keys) {
        for (KeyCode key : keys) robot.pressKeyboard(key);
        for (KeyCode key : List.of(keys).reversed()) robot.releaseKeyboard(key);
        window.screen.hear();
    }

    void type(String text) {
        new Typist(window.scene).type(text);
        window.screen.hear();
    }

    /** Presses Tab until a control with these words has the keyboard. */
    void tabTo(String words) {
        tabTo(words, node -> (node instanceof Labeled labeled && words.equals(labeled.getText()))
                || Optional.ofNullable(node.getAccessibleText()).filter(words::equals).isPresent());
    }

    /** Presses Tab until what is wanted has the keyboard. */
    void tabTo(String what, Predicate<Node> wanted) {
        for (int i = 0; i < PATIENCE; i++) {
            if (window.focus().filter(wanted).isPresent()) return;
            strike(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + what + ", but to " + window.focus());
    }

    /** Presses F6 until a pane has the keyboard. */
    void paneTo(String selector) {
        for (int i = 0; i < 6 && !window.focusIn(selector); i++) press(KeyCode.F6);
        if (!window.focusIn(selector))
            throw new AssertionError("F6 does not lead to " + selector + ", but to "
                    + window.focus());
    }
}
