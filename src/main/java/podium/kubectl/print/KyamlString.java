package podium.kubectl.print;

import java.util.Locale;
import java.util.regex.Pattern;

/** Strings of KYAML: in double quotes, a text of several lines folded at each of them; keys bare where nothing can mistake them. */
final class KyamlString {
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_./-]*[\\p{L}\\p{N}_])?");
    private static final Pattern WORD_OF_OTHER_TYPE = Pattern.compile(
            "null|true|false|y|yes|on|n|no|off|t|f|[+-]?inf(inity)?|nan");
    private static final Pattern NUMBER = Pattern.compile("0b[01]+|0o?[0-7]*|0x[\\da-f]+|\\d+|"
            + "\\d+(\\.\\d*)?(e-?\\d+)?|0x[\\da-f]+(\\.[\\da-f]*)?p-?\\d+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

    private KyamlString() {
    }

    /** The key of a map. */
    static String key(String key) {
        String lower = key.replace("_", "").toLowerCase(Locale.ROOT);
        boolean isBare = BARE.matcher(key).matches()
                && !WORD_OF_OTHER_TYPE.matcher(key.toLowerCase(Locale.ROOT)).matches()
                && !NUMBER.matcher(lower).matches() && !DATE.matcher(key).matches();
        return isBare ? key : "\"" + escaped(key, true) + "\"";
    }

    /** @param level the indentation of the lines of a folded text, in steps of two blanks */
    static String quoted(String text, int level) {
        if (!text.contains("\n")) return "\"" + escaped(text, false) + "\"";
        String indent = "  ".repeat(level);
        StringBuilder out = new StringBuilder("\"\\\n");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean last = i == lines.length - 1;
            if (last && lines[i].isEmpty()) break;
            boolean beginsBlank = !lines[i].isEmpty() && Character.isWhitespace(lines[i].charAt(0));
            out.append(indent).append(beginsBlank ? '\\' : ' ').append(escaped(lines[i], false));
            out.append(last ? "\\\n" : "\\n\\\n");
        }
        return out.append(indent).append('"').toString();
    }

    private static String escaped(String text, boolean withTabs) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> out.append('\\').appendCodePoint(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append(withTabs ? "\\t" : "\t");
                default -> out.append(isPrintable(c) ? Character.toString(c) : code(c));
            }
        });
        return out.toString();
    }

    private static boolean isPrintable(int c) {
        if (c == ' ') return true;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private static String code(int c) {
        return switch (c) {
            case 7 -> "\\a";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case 11 -> "\\v";
            case 0 -> "\\0";
            case 27 -> "\\e";
            case 0x85 -> "\\N";
            case 0xa0 -> "\\_";
            case 0x2028 -> "\\L";
            case 0x2029 -> "\\P";
            default -> String.format(Locale.ROOT, c < 0x80 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        };
    }
}
