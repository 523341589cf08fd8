package podium.shell.syntax;

/** Reads {@code $'...'}. */
final class AnsiQuote {
    private final Input input;

    AnsiQuote(Input input) {
        this.input = input;
    }

    String read() {
        input.next();
        StringBuilder text = new StringBuilder();
        while (input.peek() != '\'') {
            if (input.atEnd()) throw input.error("unterminated quoted string");
            char c = input.next();
            if (c == '\\') escape(text);
            else text.append(c);
        }
        input.next();
        return text.toString();
    }

    private void escape(StringBuilder text) {
        char c = input.next();
        switch (c) {
            case 'a' -> text.append('\u0007');
            case 'b' -> text.append('\b');
            case 'e' -> text.append('\u001b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'v' -> text.append('\u000b');
            case '\\', '\'', '"' -> text.append(c);
            case 'x' -> {
                if (Character.digit(input.peek(), 16) < 0) text.append("\\x");
                else add(text, number(16, 2, 0));
            }
            case '0', '1', '2', '3', '4', '5', '6', '7' -> add(text, number(8, 2, c - '0'));
            default -> text.append('\\').append(c);
        }
    }

    /** A word cannot hold a null character; bytes beyond ASCII stay bytes. */
    private static void add(StringBuilder text, int value) {
        int character = value & 0xff;
        if (character != 0) text.append((char) (character < 0x80 ? character : 0xDC00 + character));
    }

    private int number(int base, int most, int first) {
        int value = first;
        for (int i = 0; i < most && Character.digit(input.peek(), base) >= 0; i++)
            value = value * base + Character.digit(input.next(), base);
        return value;
    }
}
