package podium.manifest.decode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as the server's decoder reads them, and its words where it stops. Rule: api.md §1.3.1. */
final class GoTime {
    private static final String LAYOUT = "2006-01-02T15:04:05Z07:00";
    private static final List<Part> PARTS = List.of(new Part("2006", "\\d{4}"), new Part("-", "-"),
            new Part("01", "\\d{2}"), new Part("-", "-"), new Part("02", "\\d{2}"), new Part("T", "T"),
            new Part("15", "\\d{2}"), new Part(":", ":"), new Part("04", "\\d{2}"), new Part(":", ":"),
            new Part("05", "\\d{2}([.,]\\d+)?"), new Part("Z07:00", "Z|[+-]\\d{2}:\\d{2}"));
    private static final int MONTHS = 12;

    private GoTime() {
    }

    /** One element of the layout and the texts that it takes. */
    private record Part(String layout, Pattern form) {
        Part(String layout, String form) {
            this(layout, Pattern.compile(form));
        }
    }

    /** The complaint on a text; empty when it is a moment. */
    static Optional<String> complaint(String text) {
        String rest = text;
        for (Part part : PARTS) {
            Matcher matcher = part.form().matcher(rest);
            if (!matcher.lookingAt()) {
                return Optional.of("parsing time \"" + text + "\" as \"" + LAYOUT + "\": cannot parse \"" + rest
                        + "\" as \"" + part.layout() + "\"");
            }
            boolean noMonth = part.layout().equals("01")
                    && (Integer.parseInt(matcher.group()) == 0 || Integer.parseInt(matcher.group()) > MONTHS);
            if (noMonth) return Optional.of("parsing time \"" + text + "\": month out of range");
            rest = rest.substring(matcher.end());
        }
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of("parsing time \"" + text + "\": extra text: \"" + rest + "\"");
    }
}
