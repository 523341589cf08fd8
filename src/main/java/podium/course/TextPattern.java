package podium.course;

import java.util.regex.Pattern;

/** What a text must be like. */
public record TextPattern(Form form, String text) {
    /** How it is compared. */
    public enum Form {
        /** The text is part of it. */
        CONTAINS,
        /** It is the text, white space at both ends aside. */
        EQUALS,
        /** One of its lines is the text, white space at both ends aside. */
        LINE,
        /** A regular expression matches a part of it. */
        MATCHES
    }

    /** Any text will do. */
    public static final TextPattern ANY = new TextPattern(Form.CONTAINS, "");

    /** Whether a text is like that. */
    public boolean fits(String other) {
        return switch (form) {
            case CONTAINS -> other.contains(text);
            case EQUALS -> other.strip().equals(text.strip());
            case LINE -> other.lines().anyMatch(line -> line.strip().equals(text.strip()));
            case MATCHES -> Pattern.compile(text).matcher(other).find();
        };
    }

    @Override
    public String toString() {
        return switch (form) {
            case CONTAINS -> "containing \"" + text.strip() + "\"";
            case EQUALS -> "equal to \"" + text.strip() + "\"";
            case LINE -> "with a line \"" + text.strip() + "\"";
            case MATCHES -> "matching /" + text + "/";
        };
    }
}
