package podium.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key as a terminal sends it.
 *
 * @param text the character of {@link Kind#TEXT}, the lower-case letter of {@link Kind#CONTROL} and {@link Kind#META}
 */
public record Key(Kind kind, String text) {
    /** What a key is. */
    public enum Kind {
        TEXT, ENTER, TAB, BACKSPACE, DELETE, LEFT, RIGHT, UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN, WORD_LEFT, WORD_RIGHT, ESCAPE, CONTROL, META,
        /** No key: the screen has another size, and what it shows is to be shown anew. */
        RESIZED
    }

    private static final int LONGEST = 5;

    /** A key without a text of its own. */
    public static Key of(Kind kind) {
        return new Key(kind, "");
    }

    /** Whether it is a letter typed together with Ctrl. */
    public boolean isControl(char letter) {
        return kind == Kind.CONTROL && text.charAt(0) == letter;
    }

    /** What a terminal sends for it. */
    public String sequence() {
        return switch (kind) {
            case TEXT -> text;
            case ENTER -> "\r";
            case TAB -> "\t";
            case BACKSPACE -> "\u007f";
            case CONTROL -> Character.toString(text.charAt(0) - 'a' + 1);
            case META -> "\u001b" + text;
            case ESCAPE -> "\u001b";
            case RESIZED -> "";
            case UP -> "\u001b[A";
            case DOWN -> "\u001b[B";
            case RIGHT -> "\u001b[C";
            case LEFT -> "\u001b[D";
            case HOME -> "\u001b[H";
            case END -> "\u001b[F";
            case DELETE -> "\u001b[3~";
            case PAGE_UP -> "\u001b[5~";
            case PAGE_DOWN -> "\u001b[6~";
            case WORD_RIGHT -> "\u001b[1;5C";
            case WORD_LEFT -> "\u001b[1;5D";
        };
    }

    /** The keys in what a terminal sends at once; a sequence that is not known is dropped as a whole. */
    public static List<Key> decode(String sent) {
        List<Key> keys = new ArrayList<>();
        int at = 0;
        while (at < sent.length()) {
            if (sent.charAt(at) == '\u001b') at += escaped(sent, at + 1, keys) + 1;
            else at += plain(sent, at, keys);
        }
        return keys;
    }

    private static int plain(String sent, int at, List<Key> keys) {
        int code = sent.codePointAt(at);
        keys.add(switch (code) {
            case '\r', '\n' -> of(Kind.ENTER);
            case '\t' -> of(Kind.TAB);
            case 8, 127 -> of(Kind.BACKSPACE);
            default -> code < ' '
                    ? new Key(Kind.CONTROL, Character.toString(code + 'a' - 1))
                    : new Key(Kind.TEXT, Character.toString(code));
        });
        return Character.charCount(code);
    }

    /** Rule: xterm control sequences, "PC-Style Function Keys"; both cursor key modes. */
    private static Optional<Kind> behindEscape(String sequence) {
        return switch (sequence) {
            case "[A", "OA" -> Optional.of(Kind.UP);
            case "[B", "OB" -> Optional.of(Kind.DOWN);
            case "[C", "OC" -> Optional.of(Kind.RIGHT);
            case "[D", "OD" -> Optional.of(Kind.LEFT);
            case "[H", "OH", "[1~" -> Optional.of(Kind.HOME);
            case "[F", "OF", "[4~" -> Optional.of(Kind.END);
            case "[3~" -> Optional.of(Kind.DELETE);
            case "[5~" -> Optional.of(Kind.PAGE_UP);
            case "[6~" -> Optional.of(Kind.PAGE_DOWN);
            case "[1;5C", "[1;3C" -> Optional.of(Kind.WORD_RIGHT);
            case "[1;5D", "[1;3D" -> Optional.of(Kind.WORD_LEFT);
            default -> Optional.empty();
        };
    }

    /** Reads what stands behind an escape; how many characters that were. */
    private static int escaped(String sent, int at, List<Key> keys) {
        for (int length = Math.min(LONGEST, sent.length() - at); length > 1; length--) {
            Optional<Kind> kind = behindEscape(sent.substring(at, at + length));
            if (kind.isPresent()) {
                keys.add(of(kind.get()));
                return length;
            }
        }
        if (at >= sent.length()) {
            keys.add(of(Kind.ESCAPE));
            return 0;
        }
        if ("[O".indexOf(sent.charAt(at)) < 0) {
            keys.add(new Key(Kind.META, sent.substring(at, at + 1)));
            return 1;
        }
        int end = at + 1;
        // Rule: ECMA-48 §5.4: parameters and intermediates, then one final byte.
        while (end < sent.length() && sent.charAt(end) < '@') end++;
        return Math.min(end + 1, sent.length()) - at;
    }
}
