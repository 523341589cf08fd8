package podium.shell.awk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which matches have been replaced. */
record Substitution(String text, int count) {
    /**
     * Replaces matches.
     *
     * @param which the number of the match to replace; 0 for all
     * @param groups whether a backslash and a digit mean what a group matched
     */
    static Substitution apply(Pattern pattern, String text, String replacement, int which, boolean groups) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        int seen = 0;
        int replaced = 0;
        boolean first = true;
        while (matcher.find()) {
            // An empty match right behind another one is none.
            if (matcher.end() == matcher.start() && !first && matcher.start() == from) continue;
            seen++;
            out.append(text, from, matcher.start());
            boolean wanted = which == 0 || which == seen;
            out.append(wanted ? expand(replacement, matcher, groups) : matcher.group());
            if (wanted) replaced++;
            from = matcher.end();
            first = false;
            if (which == seen) break;
        }
        return new Substitution(out.append(text.substring(from)).toString(), replaced);
    }

    private static String expand(String replacement, Matcher matcher, boolean groups) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < replacement.length(); i++) {
            char c = replacement.charAt(i);
            char next = i + 1 < replacement.length() ? replacement.charAt(i + 1) : 0;
            if (c == '\\' && (next == '&' || next == '\\')) {
                out.append(next);
                i++;
            } else if (c == '\\' && groups && next >= '0' && next <= '9') {
                if (next - '0' <= matcher.groupCount() && matcher.group(next - '0') != null)
                    out.append(matcher.group(next - '0'));
                i++;
            } else {
                out.append(c == '&' ? matcher.group() : String.valueOf(c));
            }
        }
        return out.toString();
    }
}
