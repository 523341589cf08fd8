package podium.shell.awk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into fields, as FS and split do. */
final class Fields {
    private Fields() {
    }

    /** Rule: one blank means runs of blanks; another single character means itself; all else is an expression. */
    static List<String> split(String text, String separator, Regexes regexes) {
        if (text.isEmpty()) return List.of();
        if (separator.equals(" ")) {
            String stripped = text.strip();
            return stripped.isEmpty() ? List.of() : List.of(stripped.split("[ \\t\\n]+"));
        }
        if (separator.isEmpty()) return text.codePoints().mapToObj(Character::toString).toList();
        if (separator.length() == 1) return List.of(text.split(Pattern.quote(separator), -1));
        return split(text, regexes.of(separator));
    }

    static List<String> split(String text, Pattern separator) {
        if (text.isEmpty()) return List.of();
        List<String> fields = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int start = 0;
        while (matcher.find()) {
            if (matcher.end() == matcher.start()) continue;
            fields.add(text.substring(start, matcher.start()));
            start = matcher.end();
        }
        fields.add(text.substring(start));
        return fields;
    }

    /** What separates two fields when that is an expression written in the program. */
    static Optional<Pattern> literal(Expr separator, Regexes regexes) {
        return separator instanceof Expr.Match(String regex) ? Optional.of(regexes.of(regex)) : Optional.empty();
    }
}
