package podium.shell.interp;

import java.util.Optional;
import java.util.function.Consumer;
import podium.shell.syntax.ScriptLines;

/** The lines of a script that is known as a whole. */
final class TextLines implements ScriptLines {
    private final String text;
    private final Consumer<String> shown;
    private int at;

    /** @param shown told of each line as it is read */
    TextLines(String text, Consumer<String> shown) {
        this.text = text;
        this.shown = shown;
    }

    @Override
    public Optional<String> next() {
        if (at >= text.length()) return Optional.empty();
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end + 1);
        at += line.length();
        shown.accept(line);
        return Optional.of(line);
    }
}
