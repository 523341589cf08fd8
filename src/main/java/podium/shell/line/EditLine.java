package podium.shell.line;

import podium.shell.line.Key.Kind;

/**
 * A line that is being typed; every key gives a new one.
 *
 * @param cursor before which character the next one goes
 * @param cut what was cut last, to be put back with Ctrl+Y
 */
public record EditLine(String text, int cursor, String cut) {
    /** Nothing typed yet. */
    public static final EditLine EMPTY = new EditLine("", 0, "");

    /** Another text, with the cursor at its end. */
    public EditLine with(String newText) {
        return new EditLine(newText, newText.length(), cut);
    }

    /** With a text put in at the cursor. */
    public EditLine insert(String added) {
        return new EditLine(before() + added + after(), cursor + added.length(), cut);
    }

    /** What stands before the cursor. */
    public String before() {
        return text.substring(0, cursor);
    }

    /** What stands from the cursor on. */
    public String after() {
        return text.substring(cursor);
    }

    /** After a key of editing or moving; the same line when the key does neither. Rule: readline(3), emacs mode. */
    public EditLine after(Key key) {
        return switch (key.kind()) {
            case TEXT -> insert(key.text());
            case BACKSPACE -> cursor == 0 ? this : new EditLine(text.substring(0, left()) + after(), left(), cut);
            case DELETE -> new EditLine(before() + text.substring(right()), cursor, cut);
            case LEFT -> at(left());
            case RIGHT -> at(right());
            case HOME -> at(0);
            case END -> at(text.length());
            case WORD_LEFT -> at(wordLeft());
            case WORD_RIGHT -> at(wordRight());
            case CONTROL -> control(key.text().charAt(0));
            case META -> meta(key);
            default -> this;
        };
    }

    private EditLine control(char letter) {
        return switch (letter) {
            case 'a' -> at(0);
            case 'e' -> at(text.length());
            case 'b' -> at(left());
            case 'f' -> at(right());
            case 'd' -> after(Key.of(Kind.DELETE));
            case 'h' -> after(Key.of(Kind.BACKSPACE));
            case 'k' -> cut(cursor, text.length());
            case 'u' -> cut(0, cursor);
            case 'w' -> cut(blankLeft(), cursor);
            case 'y' -> insert(cut);
            default -> this;
        };
    }

    private EditLine meta(Key key) {
        return switch (key.text()) {
            case "b" -> at(wordLeft());
            case "f" -> at(wordRight());
            case "d" -> cut(cursor, wordRight());
            case "\u007f", "\b" -> cut(wordLeft(), cursor);
            default -> this;
        };
    }

    private EditLine at(int place) {
        return new EditLine(text, place, cut);
    }

    private EditLine cut(int from, int to) {
        if (from == to) return this;
        return new EditLine(text.substring(0, from) + text.substring(to), from, text.substring(from, to));
    }

    private int left() {
        return cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
    }

    private int right() {
        return cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
    }

    private int wordLeft() {
        int at = cursor;
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) at--;
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) at--;
        return at;
    }

    private int wordRight() {
        int at = cursor;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) at++;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) at++;
        return at;
    }

    /** Ctrl+W goes back to a blank, whatever stands between. */
    private int blankLeft() {
        int at = cursor;
        while (at > 0 && text.charAt(at - 1) == ' ') at--;
        while (at > 0 && text.charAt(at - 1) != ' ') at--;
        return at;
    }
}
