package podium.shell.calc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Numbers as text in a base. Rule: POSIX bc: no zero before the point, lines of 70 characters. */
final class Radix {
    private static final int LINE = 69;
    private static final String DIGITS = "0123456789ABCDEF";

    private Radix() {
    }

    /** The value of digits in a base of 2 to 16; digits above the base count as its greatest. */
    static BigDecimal parse(String text, int base) {
        if (base == 10 && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9')))
            return new BigDecimal(text.equals(".") ? "0" : text);
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal factor = BigDecimal.valueOf(base);
        int behind = -1;
        boolean single = text.length() == 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                behind = 0;
                continue;
            }
            int digit = DIGITS.indexOf(c);
            if (!single) digit = Math.min(digit, base - 1);
            value = value.multiply(factor).add(BigDecimal.valueOf(digit));
            if (behind >= 0) behind++;
        }
        return behind <= 0 ? value : value.divide(factor.pow(behind), behind, RoundingMode.DOWN);
    }

    /** A number as it is printed, broken into lines. */
    static String print(BigDecimal value, int base) {
        return wrap(base == 10 ? decimal(value) : other(value, base));
    }

    private static String decimal(BigDecimal value) {
        if (value.signum() == 0) return "0";
        String text = value.toPlainString();
        return text.startsWith("0.") ? text.substring(1) : text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }

    private static String other(BigDecimal value, int base) {
        Deque<String> whole = new ArrayDeque<>();
        BigInteger rest = value.abs().toBigInteger();
        BigInteger big = BigInteger.valueOf(base);
        while (rest.signum() > 0) {
            BigInteger[] both = rest.divideAndRemainder(big);
            whole.push(digit(both[1].intValue(), base));
            rest = both[0];
        }
        StringBuilder text = new StringBuilder(value.signum() < 0 ? "-" : "");
        whole.forEach(text::append);
        BigDecimal fraction = value.abs().remainder(BigDecimal.ONE);
        if (value.scale() > 0 && fraction.signum() > 0) text.append('.').append(behind(fraction, base));
        return text.isEmpty() ? "0" : text.toString();
    }

    private static String behind(BigDecimal fraction, int base) {
        StringBuilder text = new StringBuilder();
        BigDecimal rest = fraction;
        BigDecimal reached = BigDecimal.ONE;
        BigDecimal precision = BigDecimal.TEN.pow(fraction.scale());
        while (reached.compareTo(precision) < 0) {
            rest = rest.multiply(BigDecimal.valueOf(base));
            int digit = rest.intValue();
            text.append(digit(digit, base));
            rest = rest.subtract(BigDecimal.valueOf(digit));
            reached = reached.multiply(BigDecimal.valueOf(base));
        }
        return text.toString();
    }

    /** Above base 16 a digit is a decimal number with a blank before it. */
    private static String digit(int value, int base) {
        if (base <= 16) return String.valueOf(DIGITS.charAt(value));
        int width = Integer.toString(base - 1).length();
        return String.format(Locale.ROOT, " %0" + width + "d", value);
    }

    private static String wrap(String text) {
        if (text.length() <= LINE) return text;
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < text.length(); i += LINE - 1)
            lines.append(i == 0 ? "" : "\\\n").append(text, i, Math.min(text.length(), i + LINE - 1));
        return lines.toString();
    }
}
