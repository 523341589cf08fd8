package podium.kubectl.flags;

import java.util.Optional;

/**
 * One flag that a command knows.
 *
 * @param shorthand its one letter; empty for none
 * @param bare its value when it is given without one; empty when it needs one
 * @param preset its value when it is not given; empty for none
 */
public record Flag(String name, String shorthand, Form form, Optional<String> bare, Optional<String> preset) {
    /** What a flag's value may be. */
    public enum Form {
        /** Any text. */
        TEXT,
        /** true or false. */
        BOOL,
        /** A whole number. */
        NUMBER,
        /** A duration with its unit, as in 5s. */
        DURATION,
        /** Texts; commas part them. */
        LIST,
        /** Texts, one a mention of the flag. */
        ARRAY
    }

    /** How messages name the flag: {@code --name}, or {@code -n, --name}. */
    String title() {
        return shorthand.isEmpty() ? "--" + name : "-" + shorthand + ", --" + name;
    }
}
