package podium.shell.expand;

import java.util.Optional;

/** Expands tildes at the beginning of a word, and behind colons in an assignment. */
final class Tildes {
    private final Scope scope;

    Tildes(Scope scope) {
        this.scope = scope;
    }

    void expand(String text, boolean atStart, boolean atEnd, boolean colons, Cells cells) {
        if (text.indexOf('~') < 0) {
            cells.add(text, Cells.PLAIN);
            return;
        }
        boolean may = atStart;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '~' && may) {
                int end = i + 1;
                while (end < text.length() && (colons ? "/:" : "/").indexOf(text.charAt(end)) < 0) end++;
                // A name that goes on in quotes or in an expansion is none.
                boolean whole = end < text.length() || atEnd;
                Optional<String> home = whole ? scope.home(text.substring(i + 1, end)) : Optional.empty();
                cells.add(home.orElse(text.substring(i, end)), home.isPresent() ? Cells.QUOTED : Cells.PLAIN);
                i = end;
                may = false;
                continue;
            }
            cells.add(c, Cells.PLAIN);
            may = colons && c == ':';
            i++;
        }
    }
}
