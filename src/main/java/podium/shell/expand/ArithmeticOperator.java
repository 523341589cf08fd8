package podium.shell.expand;

import java.util.Optional;

/** The operators between two operands. Longer signs stand before those that they begin with. */
enum ArithmeticOperator {
    OR("||", 0), AND("&&", 1), EQUAL("==", 5), UNEQUAL("!=", 5), LEFT("<<", 7), RIGHT(">>", 7), AT_MOST("<=",
            6), AT_LEAST(">=", 6), LESS("<", 6), MORE(">", 6), BIT_OR("|", 2), BIT_XOR("^",
                    3), BIT_AND("&", 4), PLUS("+", 8), MINUS("-", 8), TIMES("*", 9), DIVIDE("/", 9), REMAINDER("%", 9);

    private static final ArithmeticOperator[] ALL = values();

    private final String sign;
    private final int level;

    ArithmeticOperator(String sign, int level) {
        this.sign = sign;
        this.level = level;
    }

    String sign() {
        return sign;
    }

    /** How tightly it binds, from 0. */
    int level() {
        return level;
    }

    /** Fails with {@link ShellError} on a division by zero. */
    long apply(long a, long b) {
        return switch (this) {
            case OR -> truth(a != 0 || b != 0);
            case AND -> truth(a != 0 && b != 0);
            case EQUAL -> truth(a == b);
            case UNEQUAL -> truth(a != b);
            case LEFT -> a << b;
            case RIGHT -> a >> b;
            case AT_MOST -> truth(a <= b);
            case AT_LEAST -> truth(a >= b);
            case LESS -> truth(a < b);
            case MORE -> truth(a > b);
            case BIT_OR -> a | b;
            case BIT_XOR -> a ^ b;
            case BIT_AND -> a & b;
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case DIVIDE, REMAINDER -> divided(a, b);
        };
    }

    private static long truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private long divided(long a, long b) {
        if (b == 0) throw new ShellError("divide by zero");
        return this == DIVIDE ? a / b : a % b;
    }

    /** The operator at a place, unless it goes on with an equals sign and assigns; {@code **} is none of these. */
    static Optional<ArithmeticOperator> between(String text, int position) {
        Optional<ArithmeticOperator> found = at(text, position);
        return found.filter(operator -> !operator.assigns(text, position)
                && !(operator == TIMES && text.startsWith("*", position + 1)));
    }

    /** The operator at a place that goes on with an equals sign and assigns. */
    static Optional<ArithmeticOperator> assigning(String text, int position) {
        return at(text, position).filter(operator -> operator.assigns(text, position));
    }

    private boolean assigns(String text, int position) {
        return level >= 2 && level != 5 && level != 6 && text.startsWith("=", position + sign.length());
    }

    private static Optional<ArithmeticOperator> at(String text, int position) {
        if (position == text.length() || "|&=!<>^+-*/%".indexOf(text.charAt(position)) < 0) return Optional.empty();
        char first = text.charAt(position);
        for (ArithmeticOperator operator : ALL)
            if (operator.sign.charAt(0) == first
                    && (operator.sign.length() == 1 || text.startsWith(operator.sign, position)))
                return Optional.of(operator);
        return Optional.empty();
    }
}
