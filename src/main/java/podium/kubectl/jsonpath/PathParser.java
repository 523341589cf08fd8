package podium.kubectl.jsonpath;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSONPath templates, with kubectl's words about bad ones. Rule: kubectl.md §4.4. */
final class PathParser {
    private static final Pattern FILTER = Pattern.compile("^([^!<>=]+)([!<>=]+)(.+?)$", Pattern.DOTALL);
    private static final Pattern SLICE = Pattern.compile("(-?\\d*)(?::(-?\\d*))?(?::(-?\\d*))?");
    private static final Pattern QUOTED = Pattern.compile("'.*'|\".*\"", Pattern.DOTALL);
    private final String text;
    private int at;

    PathParser(String text) {
        this.text = text;
    }

    /** The parts of a whole template. */
    List<Part> template() {
        List<Part> parts = body(false);
        if (at < text.length()) throw JsonPathException.parsing("not in range, nothing to end");
        return parts;
    }

    /** Parts up to the end, or in a range up to {@code {end}}. */
    private List<Part> body(boolean inRange) {
        List<Part> parts = new ArrayList<>();
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            if (open < 0) open = text.length();
            if (open > at) parts.add(new Part.Text(text.substring(at, open)));
            if (open == text.length()) {
                at = open;
                break;
            }
            int start = open;
            at = open + 1;
            String word = word();
            if (word.equals("end")) {
                if (!inRange) at = start;
                return parts;
            }
            if (word.equals("range")) {
                List<Part> over = steps();
                parts.add(new Part.Range(over, body(true)));
            } else {
                parts.add(new Part.Action(steps()));
            }
        }
        if (inRange) throw JsonPathException.parsing("unterminated range");
        return parts;
    }

    /** A leading keyword of an action, which is consumed; empty when there is none. */
    private String word() {
        Matcher m = Pattern.compile("\\G\\s*(range|end)(?=[\\s}])\\s*(\\})?").matcher(text);
        if (!m.find(at)) return "";
        if (m.group(1).equals("end")) {
            at = m.end();
            return "end";
        }
        at = m.end(1);
        return "range";
    }

    private List<Part> steps() {
        List<Part> steps = new ArrayList<>();
        while (true) {
            if (at >= text.length()) throw JsonPathException.parsing("unclosed action");
            char c = text.charAt(at);
            if (c == '}') {
                at++;
                return steps;
            }
            if (c == '\n') throw JsonPathException.parsing("unclosed action");
            step(steps, c);
        }
    }

    private void step(List<Part> steps, char c) {
        switch (c) {
            case ' ', '\t' -> at++;
            case '@', '$' -> {
                at++;
                steps.add(new Part.Here());
            }
            case '"', '\'' -> steps.add(new Part.Literal(TextNode.valueOf(quoted(c))));
            case '[' -> bracket(steps);
            case '.' -> dot(steps);
            case '*' -> {
                at++;
                steps.add(new Part.All());
            }
            default -> {
                if (c == '-' || c == '+' || Character.isDigit(c)) number(steps);
                else if (Character.isLetter(c) || c == '_') identifier(steps);
                else
                    throw JsonPathException.parsing(String.format(Locale.ROOT,
                            "unrecognized character in action: U+%04X '%s'", (int) c, c));
            }
        }
    }

    private void dot(List<Part> steps) {
        if (text.startsWith("..", at)) {
            at += 2;
            steps.add(new Part.Below());
            if (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_')) field(steps);
            return;
        }
        at++;
        if (at < text.length() && text.charAt(at) == '[') return;
        field(steps);
    }

    private void field(List<Part> steps) {
        StringBuilder name = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                name.append(text.charAt(at + 1));
                at += 2;
                continue;
            }
            if (".[]{}, \t\n@$*\"'()|?=!<>".indexOf(c) >= 0) break;
            name.append(c);
            at++;
        }
        if (name.isEmpty() && at < text.length() && text.charAt(at) == '*') {
            at++;
            steps.add(new Part.All());
        } else if (!name.isEmpty()) {
            steps.add(new Part.Field(name.toString()));
        }
    }

    private void identifier(List<Part> steps) {
        int start = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) at++;
        String name = text.substring(start, at);
        switch (name) {
            case "true", "false" -> steps.add(new Part.Literal(BooleanNode.valueOf(name.equals("true"))));
            default -> throw JsonPathException.parsing("unrecognized identifier " + name);
        }
    }

    private void number(List<Part> steps) {
        int start = at++;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) at++;
        String number = text.substring(start, at);
        try {
            steps.add(new Part.Literal(number.contains(".")
                    ? DecimalNode.valueOf(new BigDecimal(number))
                    : LongNode.valueOf(Long.parseLong(number))));
        } catch (NumberFormatException e) {
            throw JsonPathException.parsing("cannot parse number " + number);
        }
    }

    private String quoted(char quote) {
        StringBuilder found = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c != '\\' || at == text.length()) {
                found.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            found.append(switch (escaped) {
                case 'n' -> "\n";
                case 't' -> "\t";
                case 'r' -> "\r";
                default -> Character.toString(escaped);
            });
        }
        if (at == text.length()) throw JsonPathException.parsing("unterminated quoted string");
        at++;
        return found.toString();
    }

    private void bracket(List<Part> steps) {
        if (text.startsWith("[?(", at)) {
            filter(steps);
            return;
        }
        int end = closing(at + 1, '[', ']');
        if (end < 0) throw JsonPathException.parsing("unterminated array");
        String inside = text.substring(at + 1, end).strip();
        at = end + 1;
        if (inside.equals("*")) steps.add(new Part.All());
        else steps.add(inside(inside));
    }

    private static Part inside(String inside) {
        List<String> parts = splitOutsideQuotes(inside);
        if (parts.size() > 1) {
            return new Part.Union(parts.stream().map(p -> List.<Part>of(inside(p.strip()))).toList());
        }
        if (QUOTED.matcher(inside).matches()) {
            return new Part.Field(inside.substring(1, inside.length() - 1).replace("\\.", "."));
        }
        Matcher m = SLICE.matcher(inside);
        if (!m.matches()) throw JsonPathException.parsing("invalid array index " + inside);
        boolean one = m.group(2) == null;
        return new Part.Slice(whole(m.group(1)), whole(m.group(2)), whole(m.group(3)), one);
    }

    private static List<String> splitOutsideQuotes(String inside) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (quote != 0 && c == quote) quote = 0;
            else if (quote == 0 && (c == '\'' || c == '"')) quote = c;
            if (c == ',' && quote == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static Optional<Integer> whole(String digits) {
        return Optional.ofNullable(digits).filter(d -> !d.isEmpty() && !d.equals("-")).map(Integer::valueOf);
    }

    private void filter(List<Part> steps) {
        int end = closing(at + 3, '(', ')');
        if (end < 0 || end + 1 >= text.length() || text.charAt(end + 1) != ']')
            throw JsonPathException.parsing("unterminated filter");
        String inside = text.substring(at + 3, end);
        at = end + 2;
        Matcher m = FILTER.matcher(inside);
        if (!m.matches()) {
            steps.add(new Part.Filter(chain(inside), "exists", List.of()));
            return;
        }
        if (!List.of("==", "!=", "<", ">", "<=", ">=").contains(m.group(2)))
            throw JsonPathException.parsing("unrecognized filter operator " + m.group(2));
        steps.add(new Part.Filter(chain(m.group(1)), m.group(2), chain(m.group(3))));
    }

    private static List<Part> chain(String inside) {
        return new PathParser(inside.strip() + "}").steps();
    }

    /** The place of the bracket that closes one opened before; -1 when none does. */
    private int closing(int from, char open, char close) {
        int depth = 1;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
