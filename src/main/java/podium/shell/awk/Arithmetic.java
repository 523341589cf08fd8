package podium.shell.awk;

/** The arithmetic operators. */
final class Arithmetic {
    private Arithmetic() {
    }

    static double apply(char operator, double left, double right, int line) {
        return switch (operator) {
            case '+' -> left + right;
            case '-' -> left - right;
            case '*' -> left * right;
            case '/' -> {
                if (right == 0) throw AwkError.at(line, "Division by zero");
                yield left / right;
            }
            case '%' -> {
                if (right == 0) throw AwkError.at(line, "Division by zero");
                yield left % right;
            }
            default -> Math.pow(left, right);
        };
    }
}
