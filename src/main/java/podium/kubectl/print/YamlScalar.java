package podium.kubectl.print;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts in YAML: plain, quoted or literal, as a Go program writes them. Rule: kubectl.md §10.5, §10.6. */
final class YamlScalar {
    private static final int WIDTH = 80;
    private static final Pattern OTHER_TYPE = Pattern.compile("~|null|Null|NULL|true|True|TRUE|false|False|FALSE"
            + "|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|y|Y|n|N|<<|=|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"
            + "|[-+]?[0-9][0-9_]*|0x[0-9a-fA-F_]+|0o[0-7_]+|[-+]?0b[01_]+"
            + "|[-+]?(\\.[0-9]+|[0-9][0-9_]*(\\.[0-9_]*)?)([eE][-+]?[0-9]+)?"
            + "|\\d{4}-\\d\\d?-\\d\\d?([Tt ].*)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9]*)?");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x09\\x0b-\\x1f\\x7f\\x80-\\x9f\\ufeff]");
    private static final Pattern BLANK_AT_LINE_END = Pattern.compile(" (\\n|$)");

    private YamlScalar() {
    }

    static String key(String key) {
        StringBuilder out = new StringBuilder();
        write(out, key, 0);
        return out.toString();
    }

    static void write(StringBuilder out, String text, int indent) {
        if (text.contains("\n")) {
            if (CONTROL.matcher(text).find() || BLANK_AT_LINE_END.matcher(text).find())
                folded(out, quoted(text), indent);
            else
                literal(out, text, indent);
            return;
        }
        if (text.isEmpty() || OTHER_TYPE.matcher(text).matches() || CONTROL.matcher(text).find()) {
            folded(out, quoted(text), indent);
        } else if (isPlain(text)) {
            folded(out, text, indent);
        } else {
            folded(out, "'" + text.replace("'", "''") + "'", indent);
        }
    }

    private static boolean isPlain(String text) {
        char first = text.charAt(0);
        if ("#,[]{}&*!|>'\"%@`".indexOf(first) >= 0 || text.startsWith("---") || text.startsWith("...")) return false;
        if ("-?:".indexOf(first) >= 0 && (text.length() == 1 || text.charAt(1) == ' ')) return false;
        return !text.contains(": ") && !text.contains(" #") && !text.endsWith(":") && !text.startsWith(" ")
                && !text.endsWith(" ");
    }

    private static void literal(StringBuilder out, String text, int indent) {
        out.append('|');
        if (text.startsWith(" ") || text.startsWith("\n")) out.append('2');
        if (!text.endsWith("\n")) out.append('-');
        else if (text.endsWith("\n\n") || text.equals("\n")) out.append('+');
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        for (String line : body.split("\n", -1)) {
            out.append('\n');
            if (!line.isEmpty()) out.repeat(' ', indent).append(line);
        }
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case 0x1b -> out.append("\\e");
                case 0 -> out.append("\\0");
                case 7 -> out.append("\\a");
                case 8 -> out.append("\\b");
                default -> {
                    if (c < 0x20 || c == 0x7f) out.append(String.format(Locale.ROOT, "\\x%02X", c));
                    else out.appendCodePoint(c);
                }
            }
        });
        return out.append('"').toString();
    }

    /** A single blank becomes a line break once the line is longer than 80 columns. */
    private static void folded(StringBuilder out, String text, int indent) {
        int column = out.length() - (out.lastIndexOf("\n") + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean single = c == ' ' && i > 0 && i + 1 < text.length() && text.charAt(i + 1) != ' '
                    && text.charAt(i - 1) != ' ';
            if (single && column > WIDTH) {
                out.append('\n').repeat(' ', indent);
                column = indent;
                if (text.startsWith("\"") && text.charAt(i + 1) == ' ') out.append('\\');
            } else {
                out.append(c);
                column++;
            }
        }
    }
}
