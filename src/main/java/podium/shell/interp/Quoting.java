package podium.shell.interp;

/** Writes values so that the shell would read them again. */
final class Quoting {
    private Quoting() {
    }

    /** Always in single quotes. */
    static String single(String text) {
        StringBuilder quoted = new StringBuilder("'");
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) != '\'') {
                quoted.append(text.charAt(i++));
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) == '\'') end++;
            quoted.append("'\"").append(text, i, end).append("\"'");
            i = end;
        }
        return quoted.append('\'').toString();
    }

    /** In quotes only when a character needs it, as the trace of set -x does. */
    static String ifNeeded(String text) {
        boolean needed = text.chars().anyMatch(
                c -> c < '+' || (c >= ';' && c <= '?') || c == '`' || c == '[' || c == '\\' || c > 'z');
        return needed ? single(text) : text;
    }
}
