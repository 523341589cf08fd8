package podium.desktop.screens;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/**
 * Works the controls of a window as a user does, from another thread than JavaFX's. Each act waits until it can be done.
 *
 * @param root what the window shows
 */
record Hand(Supplier<Parent> root) {
    private static final String EDITOR = ".yaml-area";

    /** What a selector finds now; on the JavaFX thread. */
    Optional<Node> find(String selector) {
        return Optional.ofNullable(root.get().lookup(selector));
    }

    /** All that a selector finds now, in the order of the page; on the JavaFX thread. */
    List<Node> all(String selector) {
        return List.copyOf(root.get().lookupAll(selector));
    }

    /** Waits until a control is there. */
    void see(String selector) {
        Foreground.until(selector, () -> find(selector).isPresent());
    }

    /** Waits until a control is gone. */
    void seeNoMore(String selector) {
        Foreground.until(selector + " no more", () -> find(selector).isEmpty());
    }

    /** Presses a button, a box or a radio button. */
    void press(String selector) {
        Foreground.until(selector, () -> find(selector).filter(node -> !node.isDisabled()).isPresent());
        Foreground.act(() -> find(selector).map(ButtonBase.class::cast).ifPresent(Hand::press));
    }

    private static void press(ButtonBase button) {
        // To press what is chosen already would take the choice back.
        if (button instanceof ToggleButton toggle && toggle.getToggleGroup() != null && toggle.isSelected()) return;
        button.requestFocus();
        button.fire();
    }

    /** Puts a text into a field. */
    void type(String selector, String text) {
        Foreground.until(selector, () -> find(selector).filter(node -> !node.isDisabled()).isPresent());
        Foreground.act(() -> find(selector).map(TextInputControl.class::cast).ifPresent(field -> {
            field.requestFocus();
            field.setText(text);
        }));
    }

    /** Puts a line into a field, presses Enter, and waits until the field takes the next one. */
    void enter(String selector, String line) {
        type(selector, line);
        Foreground.act(() -> find(selector).map(TextField.class::cast).ifPresent(
                field -> field.fireEvent(new ActionEvent())));
        Foreground.until(selector + " for the next line", () -> find(selector).filter(
                node -> !node.isDisabled()).isPresent());
    }

    /** Chooses an entry of a list by its place from 0. */
    void choose(String selector, int place) {
        see(selector);
        Foreground.act(() -> find(selector).map(ComboBox.class::cast).ifPresent(
                box -> box.getSelectionModel().select(place)));
    }

    /** Puts a text into the editor. */
    void write(String manifest) {
        see(EDITOR);
        Foreground.act(() -> find(EDITOR).map(CodeArea.class::cast).ifPresent(area -> area.replaceText(manifest)));
    }

    /** Presses a key where a control is. */
    void key(String selector, KeyCode code) {
        see(selector);
        Foreground.act(() -> find(selector).ifPresent(node -> node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED,
                KeyEvent.CHAR_UNDEFINED, code.getChar(), code, false, false, false, false))));
    }

    /** What is written on a label or a button; empty when it is not there. */
    String words(String selector) {
        return Foreground.ask(() -> find(selector).map(Labeled.class::cast).map(Labeled::getText).orElse(""));
    }
}
