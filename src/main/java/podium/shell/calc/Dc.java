package podium.shell.calc;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Runs programs of dc: operands before operators, on a stack. Rule: dc(1). */
public final class Dc {
    private final Consumer<String> out;
    private final Runnable step;
    private final Deque<Object> stack = new ArrayDeque<>();
    private final NavigableMap<Character, Object> registers = new TreeMap<>();
    private int scale;
    private int inputBase = 10;
    private int outputBase = 10;
    private String text = "";
    private int at;

    /**
     * @param out takes what the program prints
     * @param step is called at every command; it may end an endless program by an exception
     */
    public Dc(Consumer<String> out, Runnable step) {
        this.out = out;
        this.step = step;
    }

    /** Runs a program; false when it said q. Fails with {@link CalcException} at the first mistake. */
    public boolean run(String program) {
        String outer = text;
        int place = at;
        text = program;
        at = 0;
        boolean goesOn = true;
        while (goesOn && at < text.length()) {
            step.run();
            goesOn = command(text.charAt(at++));
        }
        text = outer;
        at = place;
        return goesOn;
    }

    private boolean command(char c) {
        if (Character.isWhitespace(c)) return true;
        if (Character.isDigit(c) || c == '.' || c == '_' || (c >= 'A' && c <= 'F')) {
            number();
            return true;
        }
        switch (c) {
            case '+', '-', '*', '/', '%', '^' -> operate(c);
            case '~' -> divideWithRemainder();
            case '|' -> modularPower();
            case 'v' -> stack.push(Decimals.root(number(pop()), scale));
            case 'p' -> out.accept(shown(peek()) + "\n");
            case 'n' -> out.accept(shown(pop()));
            case 'P' -> out.accept(shown(pop()));
            case 'f' -> stack.forEach(value -> out.accept(shown(value) + "\n"));
            case 'c' -> stack.clear();
            case 'd' -> stack.push(peek());
            case 'r' -> swap();
            case 'z' -> stack.push(BigDecimal.valueOf(stack.size()));
            case 'k' -> scale = whole(0, 100_000);
            case 'i' -> inputBase = whole(2, 16);
            case 'o' -> outputBase = whole(2, 999_999);
            case 'K' -> stack.push(BigDecimal.valueOf(scale));
            case 'I' -> stack.push(BigDecimal.valueOf(inputBase));
            case 'O' -> stack.push(BigDecimal.valueOf(outputBase));
            case 's' -> registers.put(register(), pop());
            case 'l' -> stack.push(registers.getOrDefault(register(), BigDecimal.ZERO));
            case '[' -> string();
            case 'x' -> {
                return execute(pop());
            }
            case '<', '>', '=' -> {
                return compare(c);
            }
            case 'q' -> {
                return false;
            }
            case '#' -> at = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            default -> throw new CalcException("bad character '" + c + "'");
        }
        return true;
    }

    private void number() {
        int start = at - 1;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.'
                || (text.charAt(at) >= 'A' && text.charAt(at) <= 'F')))
            at++;
        String digits = text.substring(start, at);
        boolean negative = digits.startsWith("_");
        BigDecimal value = Radix.parse(negative ? digits.substring(1) : digits, inputBase);
        stack.push(negative ? value.negate() : value);
    }

    private Object peek() {
        if (stack.isEmpty()) throw new CalcException("stack has too few elements");
        return stack.getFirst();
    }

    private Object pop() {
        Object value = peek();
        stack.pop();
        return value;
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) return number;
        throw new CalcException("variable is wrong type");
    }

    private String shown(Object value) {
        return value instanceof BigDecimal number ? Radix.print(number, outputBase) : String.valueOf(value);
    }

    private void operate(char sign) {
        if (stack.size() < 2) throw new CalcException("stack has too few elements");
        BigDecimal b = number(pop());
        BigDecimal a = number(pop());
        stack.push(switch (sign) {
            case '+' -> a.add(b);
            case '-' -> a.subtract(b);
            case '*' -> Decimals.multiply(a, b, scale);
            case '/' -> Decimals.divide(a, b, scale);
            case '%' -> Decimals.remainder(a, b, scale);
            default -> Decimals.power(a, b, scale);
        });
    }

    private void divideWithRemainder() {
        BigDecimal b = number(pop());
        BigDecimal a = number(pop());
        stack.push(Decimals.divide(a, b, scale));
        stack.push(Decimals.remainder(a, b, scale));
    }

    private void modularPower() {
        BigDecimal modulus = number(pop());
        BigDecimal exponent = number(pop());
        stack.push(Decimals.modularPower(number(pop()), exponent, modulus));
    }

    private void swap() {
        Object top = pop();
        Object below = pop();
        stack.push(top);
        stack.push(below);
    }

    private int whole(int least, int most) {
        BigDecimal value = number(pop());
        boolean fits = value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) throw new CalcException("value must be [" + least + ", " + most + "]");
        return value.intValue();
    }

    private char register() {
        if (at >= text.length()) throw new CalcException("bad register");
        return text.charAt(at++);
    }

    private void string() {
        int depth = 1;
        int start = at;
        while (at < text.length() && depth > 0) {
            char c = text.charAt(at++);
            if (c == '[') depth++;
            if (c == ']') depth--;
        }
        if (depth > 0) throw new CalcException("string end couldn't be found");
        stack.push(text.substring(start, at - 1));
    }

    private boolean execute(Object value) {
        if (value instanceof String macro) return run(macro);
        stack.push(value);
        return true;
    }

    private boolean compare(char sign) {
        int order = number(pop()).compareTo(number(pop()));
        Object target = registers.getOrDefault(register(), "");
        boolean holds = switch (sign) {
            case '<' -> order < 0;
            case '>' -> order > 0;
            default -> order == 0;
        };
        return !holds || execute(target);
    }
}
