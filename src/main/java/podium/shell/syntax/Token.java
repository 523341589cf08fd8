package podium.shell.syntax;

import java.util.Optional;
import podium.text.Span;

/**
 * A token.
 *
 * @param text the characters of an operator; the digits before a redirection are in {@code descriptor}
 */
record Token(Kind kind, String text, Optional<Word> word, int descriptor, int line, Span span) {
    enum Kind {
        WORD, OPERATOR, REDIRECTION, NEWLINE, END
    }

    boolean is(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    /** The word, if it could be a reserved one. */
    String keyword() {
        return word.flatMap(Word::bare).orElse("");
    }

    /** As messages call it. Rule: BusyBox, tokname. */
    String described() {
        return switch (kind) {
            case WORD -> "word";
            case REDIRECTION -> "redirection";
            case NEWLINE -> "newline";
            case END -> "end of file";
            case OPERATOR -> "\"" + text + "\"";
        };
    }
}
