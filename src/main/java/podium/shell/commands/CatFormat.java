package podium.shell.commands;

import java.util.Locale;

/** The decorations of cat. */
final class CatFormat {
    private final boolean numbers;
    private final boolean onlyFilled;
    private final boolean visible;
    private final boolean tabs;
    private final boolean ends;
    private int line;
    private boolean atStart = true;

    CatFormat(Arguments options) {
        boolean all = options.has('A');
        onlyFilled = options.has('b');
        numbers = options.has('n') || onlyFilled;
        tabs = options.has('t') || all;
        ends = options.has('e') || all;
        visible = options.has('v') || tabs || ends;
    }

    String apply(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (atStart && numbers && !(onlyFilled && c == '\n'))
                out.append(String.format(Locale.ROOT, "%6d\t", ++line));
            atStart = c == '\n';
            if (c == '\n') out.append(ends ? "$\n" : "\n");
            else if (c == '\t') out.append(tabs ? "^I" : "\t");
            else if (visible && (c < 32 || c == 127)) out.append('^').append((char) (c ^ 64));
            else out.append(c);
        }
        return out.toString();
    }
}
