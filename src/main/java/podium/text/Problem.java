package podium.text;

import java.util.List;

/**
 * Something wrong at a place.
 *
 * @param code what kind of problem it is, in a word that can be asked for, as in {@code unknown-field}; may be empty
 * @param message the problem; for a server's verdict its own words
 * @param rule the rule that is broken, for a learner; may be empty
 * @param fixes edits that mend it; may be empty
 */
public record Problem(Severity severity, String code, Span span, String message, String rule, List<Edit> fixes) {
    /** How bad it is. */
    public enum Severity {
        /** A server refuses it. */
        ERROR,
        /** A server takes it, but hardly as it is meant. */
        WARNING,
        /** A server takes it without a word; experience does not. */
        ADVICE
    }

    /** A problem whose kind nobody asks for. */
    public Problem(Severity severity, Span span, String message, String rule, List<Edit> fixes) {
        this(severity, "", span, message, rule, fixes);
    }

    /** A refusal without a fix. */
    public static Problem error(Span span, String message, String rule) {
        return new Problem(Severity.ERROR, span, message, rule, List.of());
    }
}
