package podium.shell.posix;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import podium.shell.expand.CharacterClasses;

/** Regular expressions of POSIX, basic and extended, with the extensions that musl knows, as Java writes them. */
public final class Regex {
    private final String source;
    private final boolean extended;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int depth;
    private boolean repeatable;

    /** An expression that makes no sense, in musl's words. */
    public static final class Bad extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** With what is wrong. */
        public Bad(String message) {
            super(message, null, false, false);
        }

        /** What is wrong. */
        public String words() {
            String message = getMessage();
            return message == null ? "" : message;
        }
    }

    private Regex(String source, boolean extended) {
        this.source = source;
        this.extended = extended;
    }

    /** Compiles an expression. Fails with {@link Bad}. */
    public static Pattern compile(String source, boolean extended, boolean ignoreCase) {
        String translated = new Regex(source, extended).translate();
        try {
            return Pattern.compile(translated, (ignoreCase ? Pattern.CASE_INSENSITIVE : 0) | Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw new Bad("Invalid regexp");
        }
    }

    private String translate() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '\\') escaped();
            else if (c == '[') bracket();
            else plain(c);
        }
        if (depth > 0) throw new Bad("Missing ')'");
        return out.toString();
    }

    private void atom(String text) {
        out.append(text);
        repeatable = true;
    }

    private void plain(char c) {
        switch (c) {
            case '.' -> atom(".");
            case '*' -> {
                if (repeatable) repeat("*");
                else if (extended) throw new Bad("Repetition not preceded by valid expression");
                else atom("\\*");
            }
            case '^' -> {
                if (extended || atStart()) out.append('^');
                else atom("\\^");
            }
            case '$' -> {
                boolean end = at == source.length() || source.startsWith(extended ? ")" : "\\)", at)
                        || source.startsWith(extended ? "|" : "\\|", at);
                if (extended || end) out.append("\\z");
                else atom("\\$");
            }
            case '(', ')', '|', '+', '?', '{' -> {
                if (extended) operator(c);
                else atom("\\" + c);
            }
            default -> atom(Character.isLetterOrDigit(c) || c > 127 ? String.valueOf(c) : "\\" + c);
        }
    }

    private boolean atStart() {
        return at == 1 || source.startsWith("\\(", at - 3) || source.startsWith("\\|", at - 3);
    }

    private void operator(char c) {
        switch (c) {
            case '(' -> {
                depth++;
                out.append('(');
                repeatable = false;
            }
            case ')' -> {
                if (depth == 0) {
                    atom("\\)");
                    return;
                }
                depth--;
                atom(")");
            }
            case '|' -> {
                out.append('|');
                repeatable = false;
            }
            case '{' -> interval();
            default -> {
                if (!repeatable) throw new Bad("Repetition not preceded by valid expression");
                repeat(String.valueOf(c));
            }
        }
    }

    /** A second repetition would be possessive or reluctant for Java; the first one is put in a group. */
    private void repeat(String operator) {
        char last = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
        boolean repeated = "*+?}".indexOf(last) >= 0 && (out.length() < 2 || out.charAt(out.length() - 2) != '\\');
        if (repeated && operator.equals("*")) return;
        out.append(operator);
    }

    private void interval() {
        String end = extended ? "}" : "\\}";
        int close = source.indexOf(end, at);
        String body = close < 0 ? "" : source.substring(at, close);
        if (!body.matches("\\d{1,4}(,\\d{0,4})?|,\\d{1,4}")) throw new Bad("Invalid contents of {}");
        out.append('{').append(body.startsWith(",") ? "0" + body : body).append('}');
        at = close + end.length();
    }

    private void escaped() {
        if (at >= source.length()) throw new Bad("Trailing backslash");
        char c = source.charAt(at++);
        if (!extended && "(){}|+?".indexOf(c) >= 0) {
            if (c == '}') throw new Bad("Invalid contents of {}");
            if (c == ')' && depth == 0) throw new Bad("Missing ')'");
            operator(c);
            return;
        }
        switch (c) {
            case 'n' -> atom("\n");
            case 't' -> atom("\t");
            case 'r' -> atom("\r");
            case 'w', 'W', 's', 'S' -> atom("\\" + c);
            case 'b', 'B' -> out.append('\\').append(c);
            case '<' -> out.append("\\b(?=\\w)");
            case '>' -> out.append("\\b(?<=\\w)");
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> atom("\\" + c);
            default -> atom(Character.isLetterOrDigit(c) || c > 127 ? String.valueOf(c) : "\\" + c);
        }
    }

    private void bracket() {
        StringBuilder set = new StringBuilder("[");
        int i = at;
        if (i < source.length() && source.charAt(i) == '^') {
            set.append('^');
            i++;
        }
        boolean first = true;
        while (true) {
            if (i >= source.length()) throw new Bad("Missing ']'");
            char c = source.charAt(i);
            if (c == ']' && !first) break;
            first = false;
            int close = c == '[' && source.startsWith("[:", i) ? source.indexOf(":]", i) : -1;
            if (close > 0) {
                set.append(CharacterClasses.of(source.substring(i + 2, close)));
                i = close + 2;
                continue;
            }
            boolean range = c == '-' && set.length() > 1 && i + 1 < source.length() && source.charAt(i + 1) != ']';
            if (c == '\\' && i + 1 < source.length() && "nt".indexOf(source.charAt(i + 1)) >= 0) {
                set.append('\\').append(source.charAt(++i));
            } else {
                set.append(range ? "-" : Character.isLetterOrDigit(c) || c > 127 ? String.valueOf(c) : "\\" + c);
            }
            i++;
        }
        at = i + 1;
        atom(set.append(']').toString());
    }
}
