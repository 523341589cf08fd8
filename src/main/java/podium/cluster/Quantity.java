package podium.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
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
    private static final Pattern LEADING = Pattern.compile("^[+-]?0*");
    private static final BigDecimal LARGEST_BINARY = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int FAST_DIGITS = 18;
    private static final String BINARY = "KMGTPE";
    private static final String DECIMAL = "num kMGTPE";

    /** Reads a quantity, blanks around it allowed; empty when the text is none. Rule: api.md §5.1. */
    public static Optional<Quantity> parse(String json) {
        String text = json.strip();
        if (text.equals("+") || text.equals("-")) return Optional.of(new Quantity("0", BigDecimal.ZERO));
        Matcher m = FORM.matcher(text);
        if (!m.matches()) return Optional.empty();
        String suffix = m.group(2) == null ? "" : m.group(2);
        if (exponent(suffix).bitLength() > 12) return Optional.empty();
        BigDecimal exact = new BigDecimal(m.group(1)).multiply(scale(suffix));
        BigDecimal amount = exact.setScale(9, RoundingMode.UP).stripTrailingZeros();
        if (suffix.endsWith("i")) amount = amount.min(LARGEST_BINARY);
        boolean verbatim = amount.compareTo(exact) == 0 && isInRange(m.group(1), suffix);
        return Optional.of(new Quantity(verbatim ? text : canonical(amount, suffix), amount));
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

    /** The sum, in the format of the first operand that is not zero. Rule: api.md §5.1.5. */
    public Quantity plus(Quantity other) {
        String format = amount.signum() != 0 ? text : other.text;
        BigDecimal sum = amount.add(other.amount).stripTrailingZeros();
        return new Quantity(canonical(sum, suffixOf(format)), sum);
    }

    /** The larger of the two by value; this one when they are equal. */
    public Quantity max(Quantity other) {
        return other.amount.compareTo(amount) > 0 ? other : this;
    }

    /** The amount in whole units, rounded up. */
    public long ceiling() {
        return amount.setScale(0, RoundingMode.CEILING).longValue();
    }

    /** The amount in thousandths, rounded up: millicores for cpu. */
    public long milli() {
        return amount.movePointRight(3).setScale(0, RoundingMode.CEILING).longValue();
    }

    private static String suffixOf(String text) {
        Matcher m = FORM.matcher(text);
        return m.matches() && m.group(2) != null ? m.group(2) : "";
    }

    /**
     * Whether the API server keeps a text as it was written: it has digits that no larger suffix could take up.
     * Rule: api.md §5.1.4.
     */
    private static boolean isInRange(String number, String suffix) {
        int point = number.indexOf('.');
        int decimals = point < 0 ? 0 : number.length() - point - 1;
        String digits = LEADING.matcher(number).replaceFirst("").replace(".", "");
        boolean fraction = !digits.isEmpty() && LEADING.matcher(number).replaceFirst("").startsWith(".");
        if (digits.isEmpty() || fraction || digits.length() > FAST_DIGITS) return false;
        if (suffix.endsWith("i")) {
            return point < 0 && new BigInteger(digits).getLowestSetBit() < 3;
        }
        return !digits.endsWith("000")
                && exponent(suffix).intValueExact() - decimals >= -9
                && (exponent(suffix).intValueExact() - decimals) % 3 == 0;
    }

    /** The power of ten that a decimal suffix stands for; 0 for a binary one. */
    private static BigInteger exponent(String suffix) {
        if (suffix.isEmpty() || suffix.endsWith("i")) return BigInteger.ZERO;
        return suffix.length() > 1
                ? new BigInteger(suffix.substring(1))
                : BigInteger.valueOf(3L * (DECIMAL.indexOf(suffix) - 3));
    }

    private static BigDecimal scale(String suffix) {
        if (suffix.isEmpty()) return BigDecimal.ONE;
        char first = suffix.charAt(0);
        if (suffix.endsWith("i")) return new BigDecimal(BigInteger.TWO.pow(10 * (BINARY.indexOf(first) + 1)));
        return BigDecimal.ONE.scaleByPowerOfTen(exponent(suffix).intValueExact());
    }

    /** The largest suffix of the same family that leaves a whole number. Rule: api.md §5.1. */
    private static String canonical(BigDecimal amount, String suffix) {
        if (amount.signum() == 0) return "0";
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        if (suffix.endsWith("i") && whole && amount.abs().compareTo(BigDecimal.valueOf(1024)) >= 0) {
            return binary(amount.toBigInteger());
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
