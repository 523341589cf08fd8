package podium.shell.syntax;

/** The characters of a script and a place in them. Aliases are spliced in. */
final class Input {
    private static final char END = '\0';

    private String text;
    private int position;
    private int line = 1;

    Input(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return position + ahead < text.length() ? text.charAt(position + ahead) : END;
    }

    char next() {
        char c = peek();
        if (position < text.length()) position++;
        if (c == '\n') line++;
        return c;
    }

    boolean take(String prefix) {
        if (!text.startsWith(prefix, position)) return false;
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
        text = text.substring(0, start) + replacement + text.substring(position);
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
