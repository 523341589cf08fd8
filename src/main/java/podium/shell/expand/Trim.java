package podium.shell.expand;

/** Takes from a value what fits a pattern. */
final class Trim {
    private Trim() {
    }

    /** A value may hold several strings with NULs between them: a prefix is one of the first. */
    static String prefix(String value, Pattern pattern, boolean longest) {
        int length = end(value, 0);
        for (int i = 0; i <= length; i++) {
            int end = longest ? length - i : i;
            if (pattern.matches(value.substring(0, end))) return value.substring(end);
        }
        return value;
    }

    /** The shortest suffix is looked for from the end, the longest one in the first of several strings. */
    static String suffix(String value, Pattern pattern, boolean longest) {
        int length = longest ? end(value, 0) : value.length();
        for (int i = 0; i <= length; i++) {
            int start = longest ? i : length - i;
            if (pattern.matches(value.substring(start, end(value, start)))) return value.substring(0, start);
        }
        return value;
    }

    private static int end(String value, int from) {
        int end = value.indexOf('\0', from);
        return end < 0 ? value.length() : end;
    }

    static String replace(String value, Pattern pattern, String by, boolean all) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            int end = longest(value, at, pattern);
            if (end < 0) {
                result.append(value.charAt(at++));
                continue;
            }
            result.append(by);
            at = end;
            if (!all) break;
        }
        return result.append(value, at, value.length()).toString();
    }

    private static int longest(String value, int start, Pattern pattern) {
        for (int end = value.length(); end > start; end--)
            if (pattern.matches(value.substring(start, end))) return end;
        return -1;
    }
}
