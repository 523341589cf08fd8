package podium.shell.commands;

import podium.shell.posix.FormatSpec;
import podium.shell.posix.Floats;
import java.util.List;
import java.util.Locale;

/** One run of printf: its format is used again until no arguments are left. */
final class Formatter {
    private final Call call;
    private final String format;
    private final List<String> arguments;
    private final StringBuilder out = new StringBuilder();
    private int next;
    private int status;
    private boolean stopped;

    Formatter(Call call, String format, List<String> arguments) {
        this.call = call;
        this.format = format;
        this.arguments = arguments;
    }

    int run() {
        int before;
        do {
            before = next;
            pass();
        } while (!stopped && next > before && next < arguments.size());
        call.out(out.toString());
        return status;
    }

    private String argument() {
        return next < arguments.size() ? arguments.get(next++) : "";
    }

    private void pass() {
        int i = 0;
        while (i < format.length() && !stopped) {
            char c = format.charAt(i);
            if (c == '%') {
                i = conversion(i);
            } else {
                int end = i;
                while (end < format.length() && format.charAt(end) != '%') end += format.charAt(end) == '\\' ? 2 : 1;
                end = Math.min(end, format.length());
                Escapes.Result text = Escapes.expand(format.substring(i, end), false);
                out.append(text.text());
                stopped = text.stops();
                i = end;
            }
        }
    }

    private int conversion(int start) {
        int i = start + 1;
        if (i < format.length() && format.charAt(i) == '%') {
            out.append('%');
            return i + 1;
        }
        StringBuilder spec = new StringBuilder();
        while (i < format.length() && "-+ #0123456789.*".indexOf(format.charAt(i)) >= 0) {
            char c = format.charAt(i++);
            spec.append(c == '*' ? Long.toString(number(argument())) : String.valueOf(c));
        }
        while (i < format.length() && "lhjzL".indexOf(format.charAt(i)) >= 0) i++;
        char letter = i < format.length() ? format.charAt(i) : 0;
        if (letter == 0 || "diouxXcsbeEfFgG".indexOf(letter) < 0) {
            call.out(out.toString());
            out.setLength(0);
            call.complain("%" + format.substring(i) + ": invalid format");
            status = 1;
            stopped = true;
            return format.length();
        }
        convert(spec.toString(), letter);
        return i + 1;
    }

    private void convert(String spec, char letter) {
        FormatSpec field = FormatSpec.parse(spec);
        switch (letter) {
            case 's' -> out.append(field.text(argument()));
            case 'c' -> {
                String text = argument();
                out.append(field.text(text.isEmpty() ? "" : text.substring(0, 1)));
            }
            case 'b' -> {
                Escapes.Result text = Escapes.expand(argument(), true);
                out.append(field.text(text.text()));
                stopped = text.stops();
            }
            case 'd', 'i' -> out.append(field.integer(Long.toString(number(argument())), true));
            case 'u' -> out.append(field.integer(Long.toUnsignedString(number(argument())), false));
            case 'o' -> {
                String digits = Long.toOctalString(number(argument()));
                out.append(field.integer(field.alternate() && !digits.startsWith("0") ? "0" + digits : digits, false));
            }
            case 'x', 'X' -> {
                String digits = Long.toHexString(number(argument()));
                String text = field.integer(field.alternate() ? "0x" + digits : digits, false);
                out.append(letter == 'X' ? text.toUpperCase(Locale.ROOT) : text);
            }
            default -> out.append(field.pad(Floats.format(letter, field, real(argument()))));
        }
    }

    private long number(String text) {
        if (text.isEmpty()) return 0;
        if (text.startsWith("\"") || text.startsWith("'"))
            return text.length() > 1 ? podium.shell.kernel.Text.bytes(text)[1] & 0xff : 0;
        try {
            String digits = text.strip();
            boolean negative = digits.startsWith("-");
            if (negative || digits.startsWith("+")) digits = digits.substring(1);
            int base = digits.matches("0[xX].*") ? 16 : digits.matches("0\\d+") ? 8 : 10;
            long value = Long.parseUnsignedLong(base == 16 ? digits.substring(2) : digits, base);
            return negative ? -value : value;
        } catch (NumberFormatException e) {
            call.complain("invalid number '" + text + "'");
            status = 1;
            return 0;
        }
    }

    private double real(String text) {
        if (text.isEmpty()) return 0;
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            call.complain("invalid number '" + text + "'");
            status = 1;
            return 0;
        }
    }
}
