package podium.shell.syntax;

import java.util.Optional;

/** The characters of a script and a place in them, taken line by line as they are needed. Aliases are spliced in. */
final class Input {
    private static final char END = '\0';

    private final StringBuilder text = new StringBuilder();
    private final ScriptLines lines;
    private boolean exhausted;
    private int position;
    private int line = 1;

    Input(ScriptLines lines) {
        this.lines = lines;
    }

    Input(String text) {
        this(Optional::empty);
        this.text.append(text);
        this.exhausted = true;
    }

    /** Whether a character stands some places ahead; reads on when it would be in a line that is still to come. */
    private boolean has(int ahead) {
        while (position + ahead >= text.length() && !exhausted)
            lines.next().ifPresentOrElse(text::append, () -> exhausted = true);
        return position + ahead < text.length();
    }

    boolean atEnd() {
        return !has(0);
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return has(ahead) ? text.charAt(position + ahead) : END;
    }

    char next() {
        if (!has(0)) return END;
        char c = text.charAt(position++);
        if (c == '\n') line++;
        return c;
    }

    boolean take(String prefix) {
        for (int i = 0; i < prefix.length(); i++) if (peek(i) != prefix.charAt(i)) return false;
        for (int i = 0; i < prefix.length(); i++) next();
        return true;
    }

    /** Skips backslash-newline pairs. */
    void joinLines() {
        while (peek() == '\\' && peek(1) == '\n') {
            next();
            next();
        }
    }

    /** Takes out backslash-newline pairs that stand behind the present character. */
    void joinBehind() {
        while (peek(1) == '\\' && peek(2) == '\n') text.delete(position + 1, position + 3);
    }

    int position() {
        return position;
    }

    int line() {
        return line;
    }

    String slice(int start, int end) {
        return text.substring(start, end);
    }

    /** Replaces what was read since a place by other text, to be read next. */
    void splice(int start, String replacement) {
        text.replace(start, position, replacement);
        position = start;
    }

    SyntaxException error(String message) {
        return new SyntaxException(message, line, position);
    }

    void jump(int newPosition, int newLine) {
        position = newPosition;
        line = newLine;
    }
}
