package podium.desktop.editor;

import java.util.Optional;
import podium.text.Edit;
import podium.text.Span;

/** Brackets and quotes come in pairs: what a typed character, or a backspace, does beyond itself. */
final class Pairs {
    private static final String OPENING = "([{\"'";
    private static final String CLOSING = ")]}\"'";

    private Pairs() {
    }

    /**
     * What happens instead of a plain insertion.
     *
     * @param selection what is selected afterwards
     */
    record Typed(Edit edit, Span selection) {
    }

    /** Empty when the character is to be inserted as any other. */
    static Optional<Typed> typed(String text, Span selection, String character) {
        int kind = character.length() == 1 ? OPENING.indexOf(character) : -1;
        boolean closes = character.length() == 1 && CLOSING.contains(character);
        boolean nothing = selection.start() == selection.end();
        if (nothing && closes && text.startsWith(character, selection.end())) {
            Span after = new Span(selection.end() + 1, selection.end() + 1);
            return Optional.of(new Typed(new Edit("Type", selection, ""), after));
        }
        if (kind < 0) return Optional.empty();
        String close = CLOSING.substring(kind, kind + 1);
        String chosen = text.substring(selection.start(), selection.end());
        if (nothing && !fits(text, selection.start(), kind >= 3)) return Optional.empty();
        if (chosen.contains("\n")) return Optional.empty();
        return Optional.of(new Typed(new Edit("Type", selection, character + chosen + close),
                new Span(selection.start() + 1, selection.end() + 1)));
    }

    /** Backspace between an empty pair takes both; empty when there is none. */
    static Optional<Edit> deleted(String text, int caret) {
        if (caret == 0 || caret >= text.length()) return Optional.empty();
        int kind = OPENING.indexOf(text.charAt(caret - 1));
        return kind >= 0 && CLOSING.charAt(kind) == text.charAt(caret)
                ? Optional.of(new Edit("Delete", new Span(caret - 1, caret + 1), ""))
                : Optional.empty();
    }

    /** A pair is of use before a blank, a closing bracket or the end of a line; a quote only where a value begins. */
    private static boolean fits(String text, int caret, boolean quote) {
        char next = caret < text.length() ? text.charAt(caret) : '\n';
        char before = caret > 0 ? text.charAt(caret - 1) : '\n';
        int line = text.lastIndexOf('\n', Math.max(0, caret - 1)) + 1;
        boolean comment = caret > line && text.substring(line, caret).matches("(.*\\s)?#.*");
        return !comment && " \n)]},".indexOf(next) >= 0 && (!quote || " \n[{,(:".indexOf(before) >= 0);
    }
}
