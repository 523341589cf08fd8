package podium.desktop.preferences;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import podium.desktop.command.Command;

/** A command, its keys, and a button that listens for other ones. */
final class KeyLine extends HBox {
    private final Label keys = new Label();
    private final Button change = new Button("Change");
    private final Command command;
    private final SettingsSheet.Host host;
    private boolean listening;

    KeyLine(Command command, SettingsSheet.Host host) {
        super(12);
        this.command = command;
        this.host = host;
        getStyleClass().add("sheet-line");
        keys.getStyleClass().add("key");
        keys.setText(command.keyText().isEmpty() ? "none" : command.keyText());
        change.getStyleClass().add("small");
        change.setAccessibleText("Change the keys of: " + command.title());
        change.setOnAction(_ -> listen(true));
        change.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new Label(command.group() + ": " + command.title()), gap, keys, change);
    }

    private void listen(boolean on) {
        listening = on;
        change.setText(on ? "Press keys …" : "Change");
    }

    private void pressed(KeyEvent event) {
        if (!listening || event.getCode().isModifierKey()) return;
        event.consume();
        listen(false);
        if (event.getCode() == KeyCode.ESCAPE) return;
        Optional<String> wanted = event.getCode() == KeyCode.BACK_SPACE
                ? Optional.empty()
                : Optional.of(name(event));
        keys.setText(wanted.orElse("the usual"));
        host.keys(command, wanted);
    }

    /** As {@link Command#of} reads it. */
    private static String name(KeyEvent event) {
        return new KeyCodeCombination(event.getCode(), down(event.isShiftDown()), down(event.isControlDown()),
                down(event.isAltDown()), down(event.isMetaDown()), KeyCombination.ModifierValue.UP).getName();
    }

    private static KeyCombination.ModifierValue down(boolean is) {
        return is ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }
}
