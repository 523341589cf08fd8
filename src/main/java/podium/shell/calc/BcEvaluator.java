package podium.shell.calc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds the values of expressions of bc. */
final class BcEvaluator {
    private final BcMemory memory;
    private final BiFunction<String, List<BcExpr>, BigDecimal> functions;

    BcEvaluator(BcMemory memory, BiFunction<String, List<BcExpr>, BigDecimal> functions) {
        this.memory = memory;
        this.functions = functions;
    }

    boolean isTrue(BcExpr expr) {
        return value(expr).signum() != 0;
    }

    BigDecimal value(BcExpr expr) {
        return switch (expr) {
            case BcExpr.Literal(String digits) -> Radix.parse(digits, memory.inputBase());
            case BcExpr.Constant(BigDecimal value) -> value;
            case BcExpr.Place place -> read(place);
            case BcExpr.Whole(String name) -> BigDecimal.valueOf(memory.array(name).size());
            case BcExpr.Apply(String name, List<BcExpr> arguments) -> apply(name, arguments);
            case BcExpr.Unary(String sign, BcExpr operand) ->
                sign.equals("-") ? value(operand).negate() : truth(!isTrue(operand));
            case BcExpr.Binary(String sign, BcExpr left, BcExpr right) -> operate(sign, value(left), value(right));
            case BcExpr.Assign(BcExpr.Place place, String sign, BcExpr right) -> {
                BigDecimal operand = value(right);
                BigDecimal result = sign.isEmpty() ? operand : operate(sign, read(place), operand);
                write(place, result);
                yield result;
            }
            case BcExpr.Step(BcExpr.Place place, int by, boolean before) -> {
                BigDecimal old = read(place);
                BigDecimal changed = old.add(BigDecimal.valueOf(by));
                write(place, changed);
                yield before ? changed : old;
            }
        };
    }

    private static BigDecimal truth(boolean value) {
        return value ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private BigDecimal operate(String sign, BigDecimal a, BigDecimal b) {
        int scale = memory.scale();
        return switch (sign) {
            case "+" -> a.add(b);
            case "-" -> a.subtract(b);
            case "*" -> Decimals.multiply(a, b, scale);
            case "/" -> Decimals.divide(a, b, scale);
            case "%" -> Decimals.remainder(a, b, scale);
            case "^" -> Decimals.power(a, b, scale);
            case "==" -> truth(a.compareTo(b) == 0);
            case "!=" -> truth(a.compareTo(b) != 0);
            case "<" -> truth(a.compareTo(b) < 0);
            case ">" -> truth(a.compareTo(b) > 0);
            case "<=" -> truth(a.compareTo(b) <= 0);
            case ">=" -> truth(a.compareTo(b) >= 0);
            case "&&" -> truth(a.signum() != 0 && b.signum() != 0);
            default -> truth(a.signum() != 0 || b.signum() != 0);
        };
    }

    private BigDecimal apply(String name, List<BcExpr> arguments) {
        if (arguments.size() == 1) {
            switch (name) {
                case "sqrt" -> {
                    return Decimals.root(value(arguments.getFirst()), memory.scale());
                }
                case "length" -> {
                    BigDecimal value = value(arguments.getFirst());
                    return BigDecimal.valueOf(Math.max(value.precision(), value.scale()));
                }
                case "scale" -> {
                    return BigDecimal.valueOf(Math.max(0, value(arguments.getFirst()).scale()));
                }
                default -> {
                }
            }
        }
        return functions.apply(name, arguments);
    }

    private BigDecimal read(BcExpr.Place place) {
        Optional<BcExpr> index = place.index();
        if (index.isEmpty()) return memory.get(place.name());
        return memory.array(place.name()).getOrDefault(element(index.get()), BigDecimal.ZERO);
    }

    private void write(BcExpr.Place place, BigDecimal value) {
        Optional<BcExpr> index = place.index();
        if (index.isEmpty()) memory.set(place.name(), value);
        else memory.array(place.name()).put(element(index.get()), value);
    }

    private int element(BcExpr index) {
        int element = value(index).intValue();
        if (element < 0) throw new CalcException("array index out of range");
        return element;
    }
}
