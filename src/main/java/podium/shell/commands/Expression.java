package podium.shell.commands;

import podium.shell.posix.Regex;
import java.util.List;
import java.util.regex.Matcher;

/** The expression of expr. Rule: POSIX, expr. */
final class Expression {
    private static final List<List<String>> LEVELS = List.of(List.of("|"), List.of("&"),
            List.of("=", "==", "!=", "<", "<=", ">", ">="),
            List.of("+", "-"), List.of("*", "/", "%"), List.of(":"));

    private final List<String> words;
    private int at;

    Expression(List<String> words) {
        this.words = words;
    }

    String value() {
        String value = level(0);
        if (at < words.size()) throw new Wrong("syntax error");
        return value;
    }

    private String level(int level) {
        if (level == LEVELS.size()) return primary();
        String left = level(level + 1);
        while (at < words.size() && LEVELS.get(level).contains(words.get(at))) {
            String operator = words.get(at++);
            left = apply(left, operator, level(level + 1));
        }
        return left;
    }

    private String primary() {
        if (at >= words.size()) throw new Wrong("syntax error");
        String word = words.get(at++);
        return switch (word) {
            case "(" -> {
                String value = level(0);
                if (at >= words.size() || !words.get(at++).equals(")")) throw new Wrong("syntax error");
                yield value;
            }
            case "length" -> Integer.toString(primary().length());
            case "match" -> {
                String text = primary();
                yield match(text, primary());
            }
            case "substr" -> {
                String text = primary();
                int from = (int) number(primary());
                int length = (int) number(primary());
                yield from < 1 || length < 1 || from > text.length()
                        ? ""
                        : text.substring(from - 1, Math.min(text.length(), from - 1 + length));
            }
            case "index" -> {
                String text = primary();
                String set = primary();
                int found = 0;
                for (int i = text.length() - 1; i >= 0; i--) if (set.indexOf(text.charAt(i)) >= 0) found = i + 1;
                yield Integer.toString(found);
            }
            default -> word;
        };
    }

    private static boolean isTrue(String value) {
        return !value.isEmpty() && !value.equals("0");
    }

    private static String apply(String left, String operator, String right) {
        return switch (operator) {
            case "|" -> isTrue(left) ? left : right;
            case "&" -> isTrue(left) && isTrue(right) ? left : "0";
            case ":" -> match(left, right);
            case "+" -> Long.toString(number(left) + number(right));
            case "-" -> Long.toString(number(left) - number(right));
            case "*" -> Long.toString(number(left) * number(right));
            case "/", "%" -> {
                long divisor = number(right);
                if (divisor == 0) throw new Wrong("division by zero");
                yield Long.toString(operator.equals("/") ? number(left) / divisor : number(left) % divisor);
            }
            default -> compare(left, operator, right) ? "1" : "0";
        };
    }

    private static boolean compare(String left, String operator, String right) {
        boolean numbers = left.matches("-?\\d{1,18}") && right.matches("-?\\d{1,18}");
        int order = numbers ? Long.compare(Long.parseLong(left), Long.parseLong(right)) : left.compareTo(right);
        return switch (operator) {
            case "=", "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static long number(String text) {
        if (!text.matches("-?\\d{1,18}")) throw new Wrong("non-numeric argument");
        return Long.parseLong(text);
    }

    private static String match(String text, String pattern) {
        Matcher matcher = Regex.compile(pattern, false, false).matcher(text);
        boolean found = matcher.lookingAt();
        if (matcher.groupCount() > 0) return found && matcher.group(1) != null ? matcher.group(1) : "";
        return Integer.toString(found ? matcher.end() : 0);
    }
}
