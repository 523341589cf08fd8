package podium.desktop.command;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCombination;

/**
 * Something a user can ask for.
 *
 * @param group where the key sheet lists it
 * @param title what it does, as an order
 * @param keys the combinations that ask for it; the first one is shown
 */
public record Command(String group, String title, List<KeyCombination> keys, Runnable action) {
    /**
     * A command with keys, as in {@code Ctrl+Enter}, several of them divided by spaces; on a Mac Ctrl is the command key.
     */
    public static Command of(String group, String title, String keys, Runnable action) {
        return new Command(group, title, Arrays.stream(keys.split(" ")).map(Command::combination).toList(), action);
    }

    /** A command without a key. */
    public static Command of(String group, String title, Runnable action) {
        return new Command(group, title, List.of(), action);
    }

    /** A single character stands for itself, whatever keys make it on this keyboard. */
    private static KeyCombination combination(String key) {
        return key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0))
                ? new TypedKey(key)
                : KeyCombination.valueOf(key.replace("Ctrl", "Shortcut"));
    }

    /** Whether a combination is a bare key, which belongs to a text while one is being typed. */
    static boolean bare(KeyCombination key) {
        boolean modified = List.of(key.getControl(), key.getShortcut(), key.getAlt(), key.getMeta()).contains(
                KeyCombination.ModifierValue.DOWN);
        return !modified && !key.getName().matches("(Shift\\+)?F\\d+");
    }

    /** The key as it is shown; empty for none. */
    public String keyText() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }
}
