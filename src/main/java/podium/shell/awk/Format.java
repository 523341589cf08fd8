package podium.shell.awk;

import java.util.List;
import java.util.Locale;
import podium.shell.posix.Floats;
import podium.shell.posix.FormatSpec;

/** The formats of printf and sprintf. */
final class Format {
    private final String format;
    private final List<Value> values;
    private final String numbers;
    private final int line;
    private int next;

    private Format(String format, List<Value> values, String numbers, int line) {
        this.format = format;
        this.values = values;
        this.numbers = numbers;
        this.line = line;
    }

    /**
     * A format with values put in.
     *
     * @param numbers how a number is written where a string is wanted
     */
    static String apply(String format, List<Value> values, String numbers, int line) {
        return new Format(format, values, numbers, line).text();
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i++);
            if (c != '%') {
                out.append(c);
                continue;
            }
            if (i < format.length() && format.charAt(i) == '%') {
                out.append('%');
                i++;
                continue;
            }
            int start = i;
            while (i < format.length() && "-+ #0123456789.".indexOf(format.charAt(i)) >= 0) i++;
            if (i < format.length() && format.charAt(i) == '*')
                throw AwkError.at(line, "%*x formats are not supported");
            String spec = format.substring(start, i);
            while (i < format.length() && "lhjz".indexOf(format.charAt(i)) >= 0) i++;
            if (i == format.length()) return out.append('%').append(spec).toString();
            out.append(convert(FormatSpec.parse(spec), format.charAt(i++)));
        }
        return out.toString();
    }

    private Value argument() {
        return next < values.size() ? values.get(next++) : Value.UNSET;
    }

    private String convert(FormatSpec spec, char letter) {
        return switch (letter) {
            case 'c' -> spec.pad(character(argument()));
            case 's' -> spec.text(argument().asText(numbers));
            case 'd', 'i' -> spec.integer(Long.toString((long) argument().asNumber()), true);
            case 'u' -> spec.integer(Long.toUnsignedString((long) argument().asNumber()), false);
            case 'o' -> spec.integer((spec.alternate() ? "0" : "") + Long.toOctalString((long) argument().asNumber()),
                    false);
            case 'x', 'X' -> {
                String digits = (spec.alternate() ? "0x" : "") + Long.toHexString((long) argument().asNumber());
                String text = spec.integer(digits, false);
                yield letter == 'X' ? text.toUpperCase(Locale.ROOT) : text;
            }
            case 'e', 'E', 'f', 'F', 'g', 'G' -> spec.pad(Floats.format(letter, spec, argument().asNumber()));
            default -> throw AwkError.at(line, "Invalid format specifier");
        };
    }

    private String character(Value value) {
        if (value.kind() == Value.Kind.NUMBER) return Character.toString((int) value.number() & 0xff);
        String text = value.asText(numbers);
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
