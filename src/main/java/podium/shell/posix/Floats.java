package podium.shell.posix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Floating-point conversions of C's printf. */
public final class Floats {
    private Floats() {
    }

    /** A number in the way of a conversion letter. */
    public static String format(char letter, FormatSpec spec, double value) {
        if (Double.isNaN(value)) return "nan";
        if (Double.isInfinite(value)) return value < 0 ? "-inf" : "inf";
        int precision = spec.precision() < 0 ? 6 : spec.precision();
        String text = switch (Character.toLowerCase(letter)) {
            case 'f' -> fixed(value, precision);
            case 'e' -> scientific(value, precision);
            default -> shortest(value, precision == 0 ? 1 : precision, spec.alternate());
        };
        if (spec.plus() && value >= 0) text = "+" + text;
        else if (spec.space() && value >= 0) text = " " + text;
        int missing = spec.width() - text.length();
        if (spec.zero() && !spec.left() && missing > 0) {
            boolean signed = "+- ".indexOf(text.charAt(0)) >= 0;
            text = (signed ? text.substring(0, 1) : "") + "0".repeat(missing) + (signed ? text.substring(1) : text);
        }
        return Character.isUpperCase(letter) ? text.toUpperCase(Locale.ROOT) : text;
    }

    private static String fixed(double value, int precision) {
        String text = new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
        return value < 0 && !text.startsWith("-") ? "-" + text : text;
    }

    private static String scientific(double value, int precision) {
        if (value == 0) return fixed(0, precision) + "e+00";
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = exact.round(new java.math.MathContext(precision + 1, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = rounded.movePointLeft(exponent).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
        return digits + String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }

    /** The conversion g: without zeros at the end, scientific only for very large and very small numbers. */
    public static String shortest(double value, int precision, boolean keepsZeros) {
        if (value == 0) return "0";
        String probe = scientific(value, precision - 1);
        int exponent = Integer.parseInt(probe.substring(probe.indexOf('e') + 1));
        boolean scientific = exponent < -4 || exponent >= precision;
        String text = scientific ? probe : fixed(value, precision - 1 - exponent);
        if (keepsZeros || !text.contains(".")) return text;
        String mantissa = scientific ? text.substring(0, text.indexOf('e')) : text;
        String tail = scientific ? text.substring(text.indexOf('e')) : "";
        if (mantissa.contains(".")) mantissa = mantissa.replaceAll("\\.?0+$", "");
        return mantissa + tail;
    }
}
