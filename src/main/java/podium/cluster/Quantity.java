package podium.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of a resource as the API writes it: {@code 250m}, {@code 128Mi}, {@code 1e3}.
 *
 * @param text the canonical form, as the API server prints it
 * @param amount the value in the resource's unit (cores, bytes, items)
 */
public record Quantity(@JsonValue String text, BigDecimal amount) {
    private static final Pattern FORM = Pattern.compile(
            "([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(Ki|Mi|Gi|Ti|Pi|Ei|n|u|m|k|M|G|T|P|E|[eE][+-]?\\d+)?");
    private static final String BINARY = "KMGTPE";
    private static final String DECIMAL = "num kMGTPE";

    /** Reads a quantity; empty when the text is none. */
    public static Optional<Quantity> parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) return Optional.empty();
        BigDecimal number = new BigDecimal(m.group(1));
        String suffix = m.group(2) == null ? "" : m.group(2);
        BigDecimal amount = number.multiply(scale(suffix)).setScale(9, RoundingMode.UP).stripTrailingZeros();
        return Optional.of(new Quantity(canonical(amount, suffix), amount));
    }

    /** Binds a JSON scalar that validation has accepted. */
    @JsonCreator
    public static Quantity of(Object json) {
        return parse(json.toString()).orElseThrow(() -> new IllegalArgumentException("not a quantity: " + json));
    }

    /** A whole amount of bytes or items, written with binary suffixes where that is exact. */
    public static Quantity ofUnits(BigDecimal amount, boolean binary) {
        BigDecimal plain = amount.stripTrailingZeros();
        return new Quantity(canonical(plain, binary ? "Ki" : ""), plain);
    }

    /** The amount in whole units, rounded up. */
    public long ceiling() {
        return amount.setScale(0, RoundingMode.CEILING).longValue();
    }

    /** The amount in thousandths, rounded up: millicores for cpu. */
    public long milli() {
        return amount.movePointRight(3).setScale(0, RoundingMode.CEILING).longValue();
    }

    private static BigDecimal scale(String suffix) {
        if (suffix.isEmpty()) return BigDecimal.ONE;
        char first = suffix.charAt(0);
        if (suffix.endsWith("i")) return new BigDecimal(BigInteger.TWO.pow(10 * (BINARY.indexOf(first) + 1)));
        if (suffix.length() > 1) return new BigDecimal("1" + suffix.toLowerCase(Locale.ROOT));
        return BigDecimal.ONE.scaleByPowerOfTen(3 * (DECIMAL.indexOf(first) - 3));
    }

    /** The largest suffix of the same family that leaves a whole number. Rule: api.md §5.1. */
    private static String canonical(BigDecimal amount, String suffix) {
        if (amount.signum() == 0) return "0";
        if (suffix.endsWith("i") && amount.abs().compareTo(BigDecimal.valueOf(1024)) >= 0) {
            return binary(amount.setScale(0, RoundingMode.UP).toBigInteger());
        }
        boolean exponent = suffix.length() > 1 && !suffix.endsWith("i");
        int power = 18;
        while (amount.movePointLeft(power).stripTrailingZeros().scale() > 0) power -= 3;
        String number = amount.movePointLeft(power).setScale(0, RoundingMode.UNNECESSARY).toPlainString();
        if (power == 0) return number;
        return number + (exponent ? "e" + power : Character.toString(DECIMAL.charAt(power / 3 + 3)));
    }

    private static String binary(BigInteger amount) {
        int steps = 0;
        BigInteger rest = amount;
        while (steps < BINARY.length() && rest.getLowestSetBit() >= 10) {
            rest = rest.shiftRight(10);
            steps++;
        }
        return steps == 0 ? rest.toString() : rest.toString() + BINARY.charAt(steps - 1) + "i";
    }

    @Override
    public String toString() {
        return text;
    }
}
