package podium.shell.expand;

/** A pattern of the shell, as a regular expression. Rule: POSIX, Shell Command Language, 2.13. */
public final class Pattern {
    private final java.util.regex.Pattern compiled;

    private Pattern(String regex) {
        compiled = java.util.regex.Pattern.compile(regex, java.util.regex.Pattern.DOTALL);
    }

    /** A pattern in which all special characters count; a backslash takes that from the next one. */
    public static Pattern of(String text) {
        Cells cells = new Cells();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length();
            if (escape) i++;
            cells.add(text.charAt(i), escape ? Cells.QUOTED : Cells.PLAIN);
        }
        return of(cells);
    }

    static Pattern of(Cells cells) {
        return new Pattern(regex(cells, 0, cells.length()));
    }

    /** Whether the whole text fits. */
    public boolean matches(CharSequence text) {
        return compiled.matcher(text).matches();
    }

    static boolean isSpecial(Cells cells) {
        for (int i = 0; i < cells.length(); i++)
            if (active(cells, i) && ("*?".indexOf(cells.at(i)) >= 0 || (cells.at(i) == '[' && closes(cells, i))))
                return true;
        return false;
    }

    /** A bracket that nothing closes stands for itself, as in the name of the command [. */
    private static boolean closes(Cells cells, int open) {
        for (int i = open + 1; i < cells.length(); i++) if (cells.at(i) == ']') return true;
        return false;
    }

    private static boolean active(Cells cells, int index) {
        char mark = cells.mark(index);
        return mark == Cells.PLAIN || mark == Cells.SPLIT;
    }

    static String regex(Cells cells, int start, int end) {
        StringBuilder regex = new StringBuilder();
        int i = start;
        while (i < end) {
            char c = cells.at(i);
            if (cells.mark(i) == Cells.EMPTY) {
                i++;
                continue;
            }
            if (!active(cells, i)) {
                regex.append(quote(c));
            } else if (c == '*') {
                regex.append(".*");
            } else if (c == '?') {
                regex.append('.');
            } else if (c == '[') {
                int close = close(cells, i, end);
                regex.append(close < 0 ? "\\[" : set(cells, i, close));
                if (close > 0) i = close;
            } else if (c == '\\' && i + 1 < end) {
                regex.append(quote(cells.at(++i)));
            } else {
                regex.append(quote(c));
            }
            i++;
        }
        return regex.toString();
    }

    private static String quote(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c > 127 ? String.valueOf(c) : "\\" + c;
    }

    /** Where the bracket expression that begins at a place ends; -1 when it does not. */
    private static int close(Cells cells, int start, int end) {
        int i = start + 1;
        if (i < end && negates(cells, i)) i++;
        if (i < end && cells.at(i) == ']') i++;
        while (i < end) {
            if (cells.at(i) == '[' && i + 1 < end && cells.at(i + 1) == ':') {
                int classEnd = i + 2;
                while (classEnd + 1 < end && !(cells.at(classEnd) == ':' && cells.at(classEnd + 1) == ']')) classEnd++;
                if (classEnd + 1 < end) i = classEnd + 1;
            } else if (cells.at(i) == ']' && active(cells, i)) {
                return i;
            }
            i++;
        }
        return -1;
    }

    private static boolean negates(Cells cells, int index) {
        return active(cells, index) && (cells.at(index) == '!' || cells.at(index) == '^');
    }

    private static boolean range(Cells cells, int index, int first, int close) {
        return cells.at(index) == '-' && active(cells, index) && index > first && index + 1 < close;
    }

    private static String set(Cells cells, int start, int close) {
        StringBuilder set = new StringBuilder("[");
        int i = start + 1;
        if (negates(cells, i)) {
            set.append('^');
            i++;
        }
        int first = i;
        while (i < close) {
            char c = cells.at(i);
            if (c == '[' && i + 1 < close && cells.at(i + 1) == ':') {
                StringBuilder name = new StringBuilder();
                i += 2;
                while (i < close && cells.at(i) != ':') name.append(cells.at(i++));
                // An unknown class has no members.
                set.append(CharacterClasses.of(name.toString()));
                i += 2;
                continue;
            }
            if (c == '\\' && active(cells, i) && i + 1 < close) c = cells.at(++i);
            else if (range(cells, i, first, close)) {
                char from = cells.at(i - 1);
                char to = cells.at(i + 1);
                if (from <= to) {
                    set.append('-');
                    i++;
                } else {
                    // A range that runs backwards holds nothing, not even its ends.
                    set.setLength(set.length() - quote(from).length());
                    i += 2;
                }
                continue;
            }
            set.append(quote(c));
            i++;
        }
        boolean nothing = set.length() == 1;
        boolean anything = set.toString().equals("[^");
        return nothing ? "(?!)" : anything ? "." : set.append(']').toString();
    }
}
