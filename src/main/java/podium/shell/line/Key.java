package podium.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** Sequences behind an escape. Rule: xterm control sequences, "PC-Style Function Keys"; both cursor key modes. */
    private static final Map<String, Kind> SEQUENCES = new TreeMap<>(Map.ofEntries(Map.entry("[A", Kind.UP),
            Map.entry("[B", Kind.DOWN), Map.entry("[C", Kind.RIGHT), Map.entry("[D", Kind.LEFT),
            Map.entry("OA", Kind.UP), Map.entry("OB", Kind.DOWN), Map.entry("OC", Kind.RIGHT),
            Map.entry("OD", Kind.LEFT), Map.entry("[H", Kind.HOME), Map.entry("[F", Kind.END),
            Map.entry("OH", Kind.HOME), Map.entry("OF", Kind.END), Map.entry("[1~", Kind.HOME),
            Map.entry("[4~", Kind.END), Map.entry("[3~", Kind.DELETE), Map.entry("[5~", Kind.PAGE_UP),
            Map.entry("[6~", Kind.PAGE_DOWN), Map.entry("[1;5C", Kind.WORD_RIGHT),
            Map.entry("[1;5D", Kind.WORD_LEFT), Map.entry("[1;3C", Kind.WORD_RIGHT),
            Map.entry("[1;3D", Kind.WORD_LEFT)));
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
            default -> "\u001b" + SEQUENCES.entrySet().stream().filter(entry -> entry.getValue() == kind && entry.getKey().startsWith("[")).map(
                    Map.Entry::getKey).findFirst().orElseThrow();
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

    /** Reads what stands behind an escape; how many characters that were. */
    private static int escaped(String sent, int at, List<Key> keys) {
        for (int length = Math.min(LONGEST, sent.length() - at); length > 1; length--) {
            Kind kind = SEQUENCES.getOrDefault(sent.substring(at, at + length), Kind.TEXT);
            if (kind != Kind.TEXT) {
                keys.add(of(kind));
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
