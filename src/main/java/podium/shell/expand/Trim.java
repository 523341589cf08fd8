package podium.shell.expand;

/** Takes from a value what fits a pattern. */
final class Trim {
    private Trim() {
    }

    static String prefix(String value, Pattern pattern, boolean longest) {
        int length = value.length();
        for (int i = 0; i <= length; i++) {
            int end = longest ? length - i : i;
            if (pattern.matches(value.substring(0, end))) return value.substring(end);
        }
        return value;
    }

    static String suffix(String value, Pattern pattern, boolean longest) {
        int length = value.length();
        for (int i = 0; i <= length; i++) {
            int start = longest ? i : length - i;
            if (pattern.matches(value.substring(start))) return value.substring(0, start);
        }
        return value;
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
