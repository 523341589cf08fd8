package podium.shell.commands;

/** Backslash escapes of echo and printf. */
final class Escapes {
    private Escapes() {
    }

    /** @param stops whether a {@code \c} ended the output */
    record Result(String text, boolean stops) {
    }

    /** Expands escapes; with a leading zero for octal numbers when that is asked for, as in echo. */
    static Result expand(String text, boolean zeroOctal) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\' || i == text.length()) {
                out.append(c);
                continue;
            }
            char next = text.charAt(i++);
            if (next == 'c') return new Result(out.toString(), true);
            int base = next == 'x' ? 16 : next >= '0' && next <= '7' ? 8 : 0;
            if (base == 0) {
                out.append(simple(next));
                continue;
            }
            int from = base == 16 || (zeroOctal && next == '0') ? i : i - 1;
            int most = base == 16 ? 2 : 3;
            int end = from;
            while (end < text.length() && end - from < most && Character.digit(text.charAt(end), base) >= 0) end++;
            if (end > from)
                out.append(podium.shell.kernel.Text.of(
                        new byte[]{(byte) Integer.parseInt(text.substring(from, end), base)}));
            else
                out.append(base == 16 ? "\\x" : "\0");
            i = end;
        }
        return new Result(out.toString(), false);
    }

    private static String simple(char c) {
        return switch (c) {
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 'e', 'E' -> "\u001b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'v' -> "\u000b";
            case '\\' -> "\\";
            default -> "\\" + c;
        };
    }
}
