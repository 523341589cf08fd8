package podium.shell.posix;

/**
 * Flags, width and precision of a conversion.
 *
 * @param precision -1 when there is none
 */
public record FormatSpec(boolean left, boolean zero, boolean plus, boolean space, boolean alternate, int width,
        int precision) {
    /** Reads what stands between the percent sign and the letter. */
    public static FormatSpec parse(String spec) {
        int i = 0;
        String flags = "";
        while (i < spec.length() && "-+ #0".indexOf(spec.charAt(i)) >= 0) flags += spec.charAt(i++);
        int dot = spec.indexOf('.', i);
        String width = dot < 0 ? spec.substring(i) : spec.substring(i, dot);
        boolean left = flags.contains("-") || width.startsWith("-");
        int precision = dot < 0 ? -1 : number(spec.substring(dot + 1));
        return new FormatSpec(left, flags.contains("0"), flags.contains("+"), flags.contains(" "), flags.contains("#"),
                number(width.replace("-", "")), precision);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    /** Pads to the width. */
    public String pad(String text) {
        int length = text.codePointCount(0, text.length());
        if (length >= width) return text;
        String blanks = " ".repeat(width - length);
        return left ? text + blanks : blanks + text;
    }

    /** A string, cut to the precision. */
    public String text(String value) {
        return pad(precision >= 0 && precision < value.length() ? value.substring(0, precision) : value);
    }

    /** Digits of an integer, maybe behind a minus sign. */
    public String integer(String digits, boolean signed) {
        String sign = digits.startsWith("-") ? "-" : signed && plus ? "+" : signed && space ? " " : "";
        String body = digits.startsWith("-") ? digits.substring(1) : digits;
        if (precision > body.length()) body = "0".repeat(precision - body.length()) + body;
        int missing = width - body.length() - sign.length();
        if (zero && !left && precision < 0 && missing > 0) body = "0".repeat(missing) + body;
        return pad(sign + body);
    }
}
