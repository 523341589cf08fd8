package podium.shell.awk;

import podium.shell.posix.Floats;
import podium.shell.posix.FormatSpec;

/** A value: a number, a string, a string of the input that looks like a number, or nothing yet. */
record Value(Kind kind, String text, double number) {
    /** What has never been set. */
    static final Value UNSET = new Value(Kind.UNSET, "", 0);

    enum Kind {
        UNSET, NUMBER, STRING, NUMERIC
    }

    static Value of(double number) {
        return new Value(Kind.NUMBER, "", number);
    }

    static Value of(boolean truth) {
        return of(truth ? 1 : 0);
    }

    static Value of(String text) {
        return new Value(Kind.STRING, text, 0);
    }

    /** A field or another part of the input: a number when it looks like one. */
    static Value input(String text) {
        String stripped = text.strip();
        boolean numeric = !stripped.isEmpty() && numberLength(stripped) == stripped.length();
        return numeric ? new Value(Kind.NUMERIC, text, parse(stripped)) : of(text);
    }

    double asNumber() {
        return kind == Kind.STRING ? parse(text.stripLeading()) : number;
    }

    /** The text; numbers that are no integers are written by a format, as in {@code %.6g}. */
    String asText(String format) {
        return kind == Kind.NUMBER ? write(number, format) : text;
    }

    boolean truth() {
        return kind == Kind.STRING ? !text.isEmpty() : number != 0;
    }

    boolean comparesAsNumber() {
        return kind != Kind.STRING;
    }

    private static String write(double number, String format) {
        if (number == Math.rint(number) && Math.abs(number) < 1e18) return Long.toString((long) number);
        int last = format.length() - 1;
        if (last < 1 || "eEfFgG".indexOf(format.charAt(last)) < 0) return format;
        return Floats.format(format.charAt(last), FormatSpec.parse(format.substring(1, last)), number);
    }

    /** The number that a text begins with; 0 for none. */
    static double parse(String text) {
        String sign = text.startsWith("-") || text.startsWith("+") ? text.substring(0, 1) : "";
        String rest = text.substring(sign.length());
        if (rest.startsWith("0x") || rest.startsWith("0X")) {
            int end = 2;
            while (end < rest.length() && Character.digit(rest.charAt(end), 16) >= 0) end++;
            double value = new java.math.BigInteger("0" + rest.substring(2, end), 16).doubleValue();
            return sign.equals("-") ? -value : value;
        }
        int length = numberLength(text);
        return length == 0 ? 0 : Double.parseDouble(text.substring(0, length));
    }

    /** How many characters at the start make a decimal number. */
    static int numberLength(String text) {
        int i = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = 0;
        boolean dot = false;
        while (i < text.length() && (isDigit(text, i) || (text.charAt(i) == '.' && !dot))) {
            if (text.charAt(i) == '.') dot = true;
            else digits++;
            i++;
        }
        if (digits == 0) return 0;
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int j = i + 1;
            if (j < text.length() && (text.charAt(j) == '+' || text.charAt(j) == '-')) j++;
            if (j < text.length() && isDigit(text, j)) {
                while (j < text.length() && isDigit(text, j)) j++;
                return j;
            }
        }
        return i;
    }

    private static boolean isDigit(String text, int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
