package podium.shell.expand;

/** Characters with marks: where each comes from decides about splitting and patterns. */
final class Cells {
    /** Written unquoted: a pattern character, but not split. */
    static final char PLAIN = 'p';
    /** Quoted: stands for itself. */
    static final char QUOTED = 'q';
    /** From an expansion outside quotes: split, and a pattern character. */
    static final char SPLIT = 's';
    /** Stands for a boundary between two positional parameters. */
    static final char BREAK = 'b';
    /** Stands for a quote with nothing in it. */
    static final char EMPTY = 'e';

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private boolean plainOnly = true;

    void add(String characters, char mark) {
        text.append(characters);
        marks.repeat(mark, characters.length());
    }

    void add(char character, char mark) {
        text.append(character);
        marks.append(mark);
        plainOnly &= mark != BREAK && mark != EMPTY;
    }

    void add(Cells other) {
        text.append(other.text);
        marks.append(other.marks);
        plainOnly &= other.plainOnly;
    }

    void boundary() {
        add(' ', BREAK);
    }

    void emptyQuote() {
        add(' ', EMPTY);
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    char mark(int index) {
        return marks.charAt(index);
    }

    /** The characters alone; boundaries become a separator. */
    String joined(String separator) {
        if (plainOnly) return text.toString();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < length(); i++) {
            if (mark(i) == BREAK) plain.append(separator);
            else if (mark(i) != EMPTY) plain.append(at(i));
        }
        return plain.toString();
    }

    /** The characters alone, where no boundary can be. */
    String plain() {
        return joined(" ");
    }
}
