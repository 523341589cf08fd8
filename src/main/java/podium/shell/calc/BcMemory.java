package podium.shell.calc;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The variables and arrays of a bc program. */
final class BcMemory {
    private final NavigableMap<String, BigDecimal> variables = new TreeMap<>();
    private final NavigableMap<String, NavigableMap<Integer, BigDecimal>> arrays = new TreeMap<>();
    private int scale;
    private int inputBase = 10;
    private int outputBase = 10;

    int scale() {
        return scale;
    }

    int inputBase() {
        return inputBase;
    }

    int outputBase() {
        return outputBase;
    }

    BigDecimal get(String name) {
        return switch (name) {
            case "scale" -> BigDecimal.valueOf(scale);
            case "ibase" -> BigDecimal.valueOf(inputBase);
            case "obase" -> BigDecimal.valueOf(outputBase);
            default -> variables.getOrDefault(name, BigDecimal.ZERO);
        };
    }

    void set(String name, BigDecimal value) {
        switch (name) {
            case "scale" -> scale = within(value, 0, 100_000, "scale");
            case "ibase" -> inputBase = within(value, 2, 16, "ibase");
            case "obase" -> outputBase = within(value, 2, 999_999, "obase");
            default -> variables.put(name, value);
        }
    }

    private static int within(BigDecimal value, int least, int most, String name) {
        boolean fits = value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) throw new CalcException("bad " + name + "; must be [" + least + ", " + most + "]");
        return value.intValue();
    }

    NavigableMap<Integer, BigDecimal> array(String name) {
        return arrays.computeIfAbsent(name, key -> new TreeMap<>());
    }

    void array(String name, NavigableMap<Integer, BigDecimal> elements) {
        arrays.put(name, elements);
    }
}
