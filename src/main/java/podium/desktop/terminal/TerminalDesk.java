package podium.desktop.terminal;

import java.util.List;

/** What a terminal has to do with beside the stage. Called on the JavaFX thread. */
public interface TerminalDesk {
    /** The seed of the runs. */
    long seed();

    /** The manifest in the editor. */
    String manifest();

    /** The lines of earlier times. */
    List<String> history();

    /** Keeps the lines for later times. */
    void keepHistory(List<String> lines);
}
