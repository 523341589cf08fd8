package podium.shell.interp;

/** Writes values so that the shell would read them again. */
final class Quoting {
    private Quoting() {
    }

    /** Always in single quotes. */
    static String single(String text) {
        StringBuilder quoted = new StringBuilder();
        int i = 0;
        do {
            int end = text.indexOf('\'', i);
            if (end < 0) end = text.length();
            quoted.append('\'').append(text, i, end).append('\'');
            i = end;
            while (i < text.length() && text.charAt(i) == '\'') i++;
            if (i > end) quoted.append('"').append(text, end, i).append('"');
        } while (i < text.length());
        return quoted.toString();
    }

    /** In quotes only when a character needs it, as the trace of set -x does. */
    static String ifNeeded(String text) {
        boolean needed = text.chars().anyMatch(
                c -> c < '+' || (c >= ';' && c <= '?') || c == '`' || c == '[' || c == '\\' || c > 'z');
        return needed || Lookup.KEYWORDS.contains(text) ? single(text) : text;
    }
}
