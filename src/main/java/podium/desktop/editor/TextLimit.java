package podium.desktop.editor;

import java.util.Locale;
import java.util.Optional;

/** Which texts the editor takes. Beyond these a text is no manifest that a person edits, and drawing it would be slow. */
final class TextLimit {
    private static final int MOST_CHARACTERS = 262_144;
    private static final int LONGEST_LINE = 5_000;

    private TextLimit() {
    }

    /** Why a text is not taken; empty when it is. */
    static Optional<String> refusal(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.of(String.format(Locale.ROOT,
                    "Not taken: the text has %,d characters, the editor holds %,d. Open the part that you want to see.",
                    text.length(), MOST_CHARACTERS));
        }
        int line = 1;
        for (int start = 0; start <= text.length(); line++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end - start > LONGEST_LINE) {
                return Optional.of(String.format(Locale.ROOT,
                        "Not taken: line %,d has %,d characters, the editor holds lines of %,d. Is it a manifest?",
                        line, end - start, LONGEST_LINE));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** The text with the line ends of the editor, and with a replacement sign for what cannot be drawn. */
    static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') clean.append('\n');
            } else {
                clean.append(c == '\n' || c == '\t' || !Character.isISOControl(c) ? c : '\uFFFD');
            }
        }
        return clean.toString();
    }
}
