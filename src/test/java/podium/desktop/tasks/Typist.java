package podium.desktop.tasks;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Types text into what has the keyboard. */
final class Typist {
    private final Scene scene;

    Typist(Scene scene) {
        this.scene = scene;
    }

    /** Types characters; the robot presses keys without the text that they make on a real keyboard. */
    void type(String text) {
        text.chars().mapToObj(Character::toString).forEach(character -> Platform.runLater(() -> {
            Node owner = scene.getFocusOwner();
            owner.fireEvent(key(KeyEvent.KEY_PRESSED, "", character, code(character)));
            owner.fireEvent(key(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED));
            owner.fireEvent(key(KeyEvent.KEY_RELEASED, "", character, code(character)));
        }));
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, String text, KeyCode code) {
        return new KeyEvent(type, character, text, code, false, false, false, false);
    }

    private static KeyCode code(String character) {
        return switch (character) {
            case "\n" -> KeyCode.ENTER;
            case "\t" -> KeyCode.TAB;
            case " " -> KeyCode.SPACE;
            default -> Optional.ofNullable(KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT))).orElse(
                    KeyCode.UNDEFINED);
        };
    }
}
