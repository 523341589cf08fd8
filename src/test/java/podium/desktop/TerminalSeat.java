package podium.desktop;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import podium.desktop.terminal.TerminalPane;

/** Sits at the terminal of a window: presses keys and reads the screen. */
final class TerminalSeat {
    private final TestWindow window;
    private final FxRobot robot = new FxRobot();

    TerminalSeat(TestWindow window) {
        this.window = window;
    }

    TerminalPane terminal() {
        return (TerminalPane) ((TabPane) window.scene.lookup("#drawer")).getTabs().getLast().getContent();
    }

    /** What stands on the screen, without blanks at the ends of lines. */
    String screen() {
        return terminal().screen().lines().map(String::stripTrailing).collect(Collectors.joining("\n")).stripTrailing();
    }

    /** Waits for something that is to be. */
    void until(String what, BooleanSupplier condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(what + "; but:\n" + screen(), e);
        }
    }

    /** The same, while the playhead goes on. */
    void untilInTime(String what, BooleanSupplier condition) throws Exception {
        until(what, () -> {
            robot.interact(() -> window.stage.playhead.set(window.stage.playhead.get().plusMillis(250)));
            return condition.getAsBoolean();
        });
    }

    /** Whether a line stands on the screen. */
    boolean shows(String line) {
        return screen().lines().anyMatch(line::equals);
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    /** Opens the terminal once there is a run. */
    void open() throws Exception {
        until("a run", () -> !window.stage.shown.isEmpty());
        press(KeyCode.CONTROL, KeyCode.T);
        until("a prompt", () -> window.scene.lookup("#drawer") != null && screen().contains("~ $"));
        until("focus", () -> terminal().inner().filter(Node::isFocused).isPresent());
    }

    /** Types as a keyboard does: the emulator wants the text of a pressed key, which the robot leaves out. */
    void write(String text) {
        text.chars().mapToObj(Character::toString).forEach(letter -> robot.interact(() -> {
            Node owner = window.scene.getFocusOwner();
            KeyCode code = letter.equals(" ")
                    ? KeyCode.SPACE
                    : Optional.ofNullable(KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT))).orElse(
                            KeyCode.UNDEFINED);
            owner.fireEvent(key(KeyEvent.KEY_PRESSED, "", letter, code));
            owner.fireEvent(key(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED));
            owner.fireEvent(key(KeyEvent.KEY_RELEASED, "", letter, code));
        }));
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, String text, KeyCode code) {
        return new KeyEvent(type, character, text, code, false, false, false, false);
    }

    /** Types a line and presses Enter. */
    void enter(String line) {
        write(line);
        press(KeyCode.ENTER);
    }
}
