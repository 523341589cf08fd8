package podium.kubectl.terminal;

import java.util.function.Consumer;

/** What is written to the terminal, as it wants it; knows what stands on the last line, which is the next prompt. */
final class Screen {
    private static final String CONTROLS = "\u001b\\[[0-9;?]*[ -/]*[@-~]";

    private final Consumer<String> terminal;
    private final StringBuilder unfinished = new StringBuilder();
    private volatile int columns = 80;
    private volatile int rows = 24;
    private boolean muted;

    Screen(Consumer<String> terminal) {
        this.terminal = terminal;
    }

    void size(int newColumns, int newRows) {
        columns = Math.max(8, newColumns);
        rows = Math.max(3, newRows);
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Shows nothing of what programs write, or shows it again. */
    void mute(boolean on) {
        muted = on;
        unfinished.setLength(0);
    }

    /** Writes what a program prints: a line end moves to the first column too, as a terminal's driver does. */
    void print(String text) {
        if (muted) return;
        int end = text.lastIndexOf('\n');
        if (end >= 0) unfinished.setLength(0);
        unfinished.append(text, end + 1, text.length());
        terminal.accept(text.replaceAll("(?<!\r)\n", "\r\n"));
    }

    /** Writes as it is: the text moves the cursor itself. */
    void draw(String text) {
        terminal.accept(text);
    }

    /** What stands on the last line: the prompt, when something is read now. */
    String unfinished() {
        return unfinished.toString().replaceAll(CONTROLS, "").replace("\r", "");
    }

    /** The last line is over. */
    void finish() {
        unfinished.setLength(0);
    }
}
