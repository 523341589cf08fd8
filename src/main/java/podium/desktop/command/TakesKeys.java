package podium.desktop.command;

import javafx.scene.input.KeyEvent;

/** A pane whose content has keys of its own, combinations with Ctrl among them. */
public interface TakesKeys {
    /** Whether a key belongs to the pane while the keyboard is in it. */
    boolean takes(KeyEvent event);
}
