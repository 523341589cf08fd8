package podium.shell.awk;

/** Backslash escapes in strings of a program, of -v and of -F. */
final class Escape {
    private Escape() {
    }

    static String expand(String text) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\' || i == text.length()) {
                out.append(c);
                continue;
            }
            char next = text.charAt(i++);
            if (next >= '0' && next <= '7') {
                int end = i;
                while (end < text.length() && end < i + 2 && Character.digit(text.charAt(end), 8) >= 0) end++;
                out.append((char) Integer.parseInt(text.substring(i - 1, end), 8));
                i = end;
            } else {
                out.append(simple(next));
            }
        }
        return out.toString();
    }

    private static String simple(char c) {
        return switch (c) {
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'v' -> "\u000b";
            case '\\', '"', '/' -> String.valueOf(c);
            case '\n' -> "";
            default -> "\\" + c;
        };
    }
}
