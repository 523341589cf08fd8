package podium.desktop.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;

/**
 * Binds the keys of commands to a scene. A combination with Ctrl, Alt or a function key acts everywhere; a bare key only
 * where no text is typed and the control in focus does not want it. A pane that takes keys itself comes before all.
 */
public final class KeyMap {
    private final Scene scene;
    private final Supplier<List<Command>> commands;
    private boolean acted;

    private KeyMap(Scene scene, Supplier<List<Command>> commands) {
        this.scene = scene;
        this.commands = commands;
    }

    /** Installs the keys. */
    public static void install(Scene scene, Supplier<List<Command>> commands) {
        KeyMap map = new KeyMap(scene, commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            map.acted = false;
            map.act(event, false);
        });
        // The character of a key that was a command is no text: Alt+Shift+F must not type an F.
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (map.acted) event.consume();
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> map.act(event, true));
    }

    private void act(KeyEvent event, boolean bare) {
        if (taken(event) || (bare && typing())) return;
        Optional<Command> wanted = commands.get().stream().filter(command -> command.keys().stream().anyMatch(
                key -> Command.bare(key) == bare && key.match(event))).findFirst();
        wanted.ifPresent(command -> {
            event.consume();
            acted = true;
            command.action().run();
        });
    }

    /** Whether the pane with the keyboard wants the key for itself. */
    private boolean taken(KeyEvent event) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node instanceof TakesKeys pane) return pane.takes(event);
        }
        return false;
    }

    private boolean typing() {
        Node focused = scene.getFocusOwner();
        return switch (focused) {
            case TextInputControl text -> text.isEditable();
            case GenericStyledArea<?, ?, ?> area -> area.isEditable();
            case null, default -> false;
        };
    }
}
