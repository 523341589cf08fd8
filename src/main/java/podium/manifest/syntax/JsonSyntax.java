package podium.manifest.syntax;

import java.util.Optional;

/**
 * What is wrong with a text that starts like JSON, in the words of kubectl's JSON reader. It is asked only when the text
 * is no YAML either. Rule: api.md §1.1.2.
 */
final class JsonSyntax {
    private static final int DEEPEST = 500;
    private final String text;
    private int depth;
    private int at;
    private String problem = "";

    private JsonSyntax(String text) {
        this.text = text;
    }

    /** The complaint on the first value of a text; empty when it is JSON. */
    static Optional<String> complaint(String text) {
        JsonSyntax scan = new JsonSyntax(text);
        scan.blanks();
        if (scan.value()) return Optional.empty();
        if (scan.problem.isEmpty()) return Optional.of("unexpected EOF");
        int bytes = 0;
        for (int i = 0; i <= scan.at && i < text.length(); i++) bytes += width(text.charAt(i));
        return Optional.of("json: offset " + bytes + ": " + scan.problem);
    }

    private static int width(char c) {
        if (c < 0x80) return 1;
        boolean two = c < 0x800 || Character.isSurrogate(c);
        return two ? 2 : 3;
    }

    private boolean value() {
        if (at >= text.length() || depth > DEEPEST) return false;
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> (c == '-' || isDigit(c)) ? number() : fail("looking for beginning of value");
        };
    }

    private boolean object() {
        depth++;
        next();
        if (is('}')) return close();
        while (true) {
            if (at >= text.length()) return false;
            if (!is('"')) return fail("looking for beginning of object key string");
            if (!string()) return false;
            blanks();
            if (at >= text.length()) return false;
            if (!is(':')) return fail("after object key");
            next();
            if (!value()) return false;
            blanks();
            if (is('}')) return close();
            if (at >= text.length()) return false;
            if (!is(',')) return fail("after object key:value pair");
            next();
        }
    }

    private boolean array() {
        depth++;
        next();
        if (is(']')) return close();
        while (true) {
            if (!value()) return false;
            blanks();
            if (is(']')) return close();
            if (at >= text.length()) return false;
            if (!is(',')) return fail("after array element");
            next();
        }
    }

    private boolean close() {
        depth--;
        at++;
        return true;
    }

    private boolean string() {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return true;
            }
            if (c < 0x20) return fail("in string literal");
            at++;
            if (c == '\\' && !escape()) return false;
        }
        return false;
    }

    private boolean escape() {
        if (at >= text.length()) return false;
        char c = text.charAt(at);
        if (c != 'u') {
            if ("bfnrt\\/\"".indexOf(c) < 0) return fail("in string escape code");
            at++;
            return true;
        }
        for (int i = 0; i < 4; i++) {
            at++;
            if (at >= text.length()) return false;
            if (Character.digit(text.charAt(at), 16) < 0) return fail("in \\u hexadecimal character escape");
        }
        at++;
        return true;
    }

    private boolean literal(String word) {
        for (int i = 1; i < word.length(); i++) {
            at++;
            if (at >= text.length()) return false;
            if (!is(word.charAt(i))) return fail("in literal " + word + " (expecting '" + word.charAt(i) + "')");
        }
        at++;
        return true;
    }

    private boolean number() {
        if (is('-')) {
            at++;
            if (at >= text.length()) return false;
            if (!isDigit(text.charAt(at))) return fail("in numeric literal");
        }
        if (is('0')) at++;
        else digits();
        if (is('.') && !part("after decimal point in numeric literal")) return false;
        if (is('e') || is('E')) {
            if (at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0) at++;
            return part("in exponent of numeric literal");
        }
        return true;
    }

    private boolean part(String place) {
        at++;
        if (at >= text.length()) return false;
        if (!isDigit(text.charAt(at))) return fail(place);
        digits();
        return true;
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) at++;
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void next() {
        at++;
        blanks();
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private boolean fail(String place) {
        char c = text.charAt(at);
        String shown = switch (c) {
            case '\'' -> "'\\''";
            case '"' -> "'\"'";
            case '\n' -> "'\\n'";
            case '\t' -> "'\\t'";
            case '\r' -> "'\\r'";
            default -> "'" + c + "'";
        };
        problem = "invalid character " + shown + " " + place;
        return false;
    }
}
