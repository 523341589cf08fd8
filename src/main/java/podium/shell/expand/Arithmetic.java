package podium.shell.expand;

import java.util.List;
import java.util.Optional;

/** Evaluates arithmetic in 64 bits. Both sides of && and || are evaluated, as BusyBox does. */
public final class Arithmetic {
    private static final List<List<String>> LEVELS = List.of(List.of("||"), List.of("&&"), List.of("|"), List.of("^"),
            List.of("&"), List.of("==", "!="), List.of("<=", ">=", "<", ">"), List.of("<<", ">>"), List.of("+", "-"),
            List.of("*", "/", "%"));
    private static final List<String> ASSIGNMENTS = List.of("<<=", ">>=", "+=", "-=", "*=", "/=", "%=", "&=", "|=",
            "^=", "=");
    private static final int DEPTH = 32;

    private final Scope scope;
    private final int depth;
    private String text = "";
    private int position;
    private boolean idle;

    public Arithmetic(Scope scope) {
        this(scope, 0);
    }

    private Arithmetic(Scope scope, int depth) {
        this.scope = scope;
        this.depth = depth;
    }

    /** The value of an expression; an empty one is 0. Fails with {@link ShellError}. */
    public long evaluate(String expression) {
        text = expression;
        position = 0;
        blanks();
        if (position == text.length()) return 0;
        long value = comma();
        if (position < text.length()) throw syntax();
        return value;
    }

    private static ShellError syntax() {
        return new ShellError("arithmetic syntax error");
    }

    private void blanks() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) position++;
    }

    private boolean take(String operator) {
        if (!text.startsWith(operator, position)) return false;
        position += operator.length();
        blanks();
        return true;
    }

    private long comma() {
        long value = assignment();
        while (take(",")) value = assignment();
        return value;
    }

    private long assignment() {
        int start = position;
        Optional<String> name = name();
        if (name.isPresent()) {
            for (String operator : ASSIGNMENTS) {
                boolean comparison = operator.equals("=") && text.startsWith("==", position);
                if (comparison || !take(operator)) continue;
                long right = assignment();
                long value = operator.equals("=")
                        ? right
                        : apply(operator.substring(0, operator.length() - 1), variable(name.get()), right);
                if (!idle) scope.assign(name.get(), Long.toString(value));
                return value;
            }
        }
        position = start;
        return ternary();
    }

    private long ternary() {
        long condition = binary(0);
        if (!take("?")) return condition;
        boolean before = idle;
        idle = before || condition == 0;
        long yes = assignment();
        if (!take(":")) throw new ShellError("malformed ?: operator");
        idle = before || condition != 0;
        long no = assignment();
        idle = before;
        return condition != 0 ? yes : no;
    }

    private long binary(int level) {
        if (level == LEVELS.size()) return power();
        long left = binary(level + 1);
        while (true) {
            Optional<String> operator = operator(LEVELS.get(level));
            if (operator.isEmpty()) return left;
            long right = binary(level + 1);
            left = apply(operator.get(), left, right);
        }
    }

    private Optional<String> operator(List<String> operators) {
        if (position == text.length()) return Optional.empty();
        for (String operator : operators) {
            if (!text.startsWith(operator, position)) continue;
            int after = position + operator.length();
            boolean equals = text.startsWith("=", after);
            boolean longer = operator.length() == 1 && ((equals && !"<>".contains(operator))
                    || ("&|<>*".contains(operator) && text.startsWith(operator, after)));
            boolean assigns = (operator.equals("<<") || operator.equals(">>")) && equals;
            if (longer || assigns) continue;
            take(operator);
            return Optional.of(operator);
        }
        return Optional.empty();
    }

    private long apply(String operator, long a, long b) {
        return switch (operator) {
            case "||" -> a != 0 || b != 0 ? 1 : 0;
            case "&&" -> a != 0 && b != 0 ? 1 : 0;
            case "|" -> a | b;
            case "^" -> a ^ b;
            case "&" -> a & b;
            case "==" -> a == b ? 1 : 0;
            case "!=" -> a != b ? 1 : 0;
            case "<=" -> a <= b ? 1 : 0;
            case ">=" -> a >= b ? 1 : 0;
            case "<" -> a < b ? 1 : 0;
            case ">" -> a > b ? 1 : 0;
            case "<<" -> a << b;
            case ">>" -> a >> b;
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            default -> divided(operator, a, b);
        };
    }

    private long divided(String operator, long a, long b) {
        if (b == 0 && idle) return 0;
        if (b == 0) throw new ShellError("divide by zero");
        return operator.equals("/") ? a / b : a % b;
    }

    private long power() {
        long base = unary();
        if (!take("**")) return base;
        long exponent = power();
        if (exponent < 0) throw new ShellError("exponent less than 0");
        long value = 1;
        for (long i = 0; i < Math.min(exponent, 4096); i++) value *= base;
        return value;
    }

    private long unary() {
        if (text.startsWith("++", position) || text.startsWith("--", position)) {
            int step = text.charAt(position) == '+' ? 1 : -1;
            int start = position;
            position += 2;
            blanks();
            Optional<String> name = name();
            if (name.isPresent()) return step(name.get(), step, true);
            position = start;
        }
        if (take("+")) return unary();
        if (take("-")) return -unary();
        if (take("!")) return unary() == 0 ? 1 : 0;
        if (take("~")) return ~unary();
        return primary();
    }

    private long primary() {
        if (take("(")) {
            long value = comma();
            if (!take(")")) throw syntax();
            return value;
        }
        if (position < text.length() && Character.isDigit(text.charAt(position))) return number();
        String name = name().orElseThrow(Arithmetic::syntax);
        if (take("++")) return step(name, 1, false);
        if (take("--")) return step(name, -1, false);
        return variable(name);
    }

    private long step(String name, int step, boolean before) {
        long old = variable(name);
        if (!idle) scope.assign(name, Long.toString(old + step));
        return before ? old + step : old;
    }

    private Optional<String> name() {
        int end = position;
        while (end < text.length() && isNamePart(text.charAt(end), end == position)) end++;
        if (end == position) return Optional.empty();
        String name = text.substring(position, end);
        position = end;
        blanks();
        return Optional.of(name);
    }

    private static boolean isNamePart(char c, boolean first) {
        boolean letter = c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!first && c >= '0' && c <= '9');
    }

    /** The value of a variable is an expression itself. */
    private long variable(String name) {
        String value = scope.value(name).orElse("").strip();
        if (value.isEmpty()) return 0;
        if (depth >= DEPTH) throw new ShellError("expression recursion loop detected");
        return new Arithmetic(scope, depth + 1).evaluate(value);
    }

    private long number() {
        int end = position;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "#_@".indexOf(text.charAt(end)) >= 0))
            end++;
        String digits = text.substring(position, end);
        position = end;
        blanks();
        int hash = digits.indexOf('#');
        if (hash > 0) return parse(digits.substring(hash + 1), base(digits.substring(0, hash)));
        if (digits.startsWith("0x") || digits.startsWith("0X")) return parse(digits.substring(2), 16);
        if (digits.startsWith("0") && digits.length() > 1) return parse(digits.substring(1), 8);
        return parse(digits, 10);
    }

    private static int base(String text) {
        if (!text.matches("\\d{1,2}")) throw syntax();
        int base = Integer.parseInt(text);
        if (base < 2 || base > 64) throw syntax();
        return base;
    }

    /** Up to base 36 the case of letters does not count; beyond it capitals follow, then @ and _. */
    private static int digit(char c, int base) {
        if (c >= 'A' && c <= 'Z' && base > 36) return c - 'A' + 36;
        if (c == '@') return 62;
        if (c == '_') return 63;
        return c < 128 ? Character.digit(c, 36) : -1;
    }

    /** Numbers beyond 64 bits wrap around, as strtoull's caller lets them. */
    private static long parse(String digits, int base) {
        if (digits.isEmpty()) throw syntax();
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits.charAt(i), base);
            if (digit < 0 || digit >= base) throw syntax();
            value = value * base + digit;
        }
        return value;
    }
}
