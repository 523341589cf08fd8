package podium.shell.expand;

import java.util.Optional;

/** Evaluates arithmetic in 64 bits. Both sides of && and || are evaluated, as BusyBox does. */
public final class Arithmetic {
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
        if (text.startsWith(":", position)) throw new ShellError("malformed ?: operator");
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
            Optional<ArithmeticOperator> operator = ArithmeticOperator.assigning(text, position);
            boolean plain = text.startsWith("=", position) && !text.startsWith("==", position);
            if (plain || operator.isPresent()) {
                take(operator.map(ArithmeticOperator::sign).orElse(""));
                take("=");
                long right = assignment();
                return set(name.get(), operator.isEmpty() ? right : apply(operator.get(), variable(name.get()), right));
            }
        }
        position = start;
        return ternary();
    }

    private long set(String name, long value) {
        if (!idle) scope.assign(name, Long.toString(value));
        return value;
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

    /** Operands with operators between them that bind at least so tightly. */
    private long binary(int level) {
        long left = power();
        while (true) {
            Optional<ArithmeticOperator> operator = ArithmeticOperator.between(text, position);
            if (operator.isEmpty() || operator.get().level() < level) return left;
            take(operator.get().sign());
            left = apply(operator.get(), left, binary(operator.get().level() + 1));
        }
    }

    /** What is not evaluated divides by nothing. */
    private long apply(ArithmeticOperator operator, long a, long b) {
        return idle && b == 0 ? 0 : operator.apply(a, b);
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
        if (isShortNumber(value)) return Long.parseLong(value);
        if (depth >= DEPTH) throw new ShellError("expression recursion loop detected");
        return new Arithmetic(scope, depth + 1).evaluate(value);
    }

    /** A decimal number that surely fits. */
    private static boolean isShortNumber(String value) {
        if (value.length() > 18 || value.charAt(0) == '0') return false;
        for (int i = 0; i < value.length(); i++) if (value.charAt(i) < '0' || value.charAt(i) > '9') return false;
        return true;
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
        // A base with nothing behind it is zero.
        if (hash > 0) return parse("0" + digits.substring(hash + 1), base(digits.substring(0, hash)));
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
