package podium.shell.line;

import java.util.Optional;

/** A terminal that hands over each key as it is pressed. */
public interface LineTerminal {
    /** The next key; waits for it. Empty when there are no more. */
    Optional<Key> key();

    /** Writes as it is: the text moves the cursor itself. */
    void draw(String text);

    /** How wide the screen is, in characters. */
    int columns();
}
