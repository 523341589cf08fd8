package podium.shell.commands;

import java.util.List;
import podium.shell.fs.SystemError;

/** Turns tabs into blanks, and blanks into tabs: expand, unexpand. */
final class Expand implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "it:af", "initial=i", "tabs=t", "all=a", "first-only=f");
        String stops = options.value('t').orElse("8");
        if (!stops.matches("[1-9]\\d{0,4}")) return call.fail("invalid number '" + stops + "'");
        int width = Integer.parseInt(stops);
        boolean all = (options.has('a') || options.has('t')) && !options.has('f');
        int status = 0;
        for (String path : options.rest().isEmpty() ? List.of("-") : options.rest()) {
            try {
                for (String line : Lines.of(call.text(path)))
                    call.out(call.applet().equals("expand")
                            ? expand(line, width, options.has('i'))
                            : unexpand(line, width, all));
            } catch (SystemError e) {
                status = call.fail(path + ": " + e.words());
            }
        }
        return status;
    }

    private static String expand(String line, int width, boolean initial) {
        StringBuilder out = new StringBuilder();
        boolean leading = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            leading &= c == ' ' || c == '\t';
            if (c == '\t' && (leading || !initial)) out.append(" ".repeat(width - out.length() % width));
            else out.append(c);
        }
        return out.toString();
    }

    private static String unexpand(String line, int width, boolean all) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        int written = 0;
        boolean leading = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = (leading || all) && (c == ' ' || c == '\t');
            if (blank) {
                column = c == ' ' ? column + 1 : (column / width + 1) * width;
                continue;
            }
            written = gap(out, written, column, width);
            out.append(c);
            written++;
            column++;
            leading = false;
        }
        gap(out, written, column, width);
        return out.toString();
    }

    /** Fills up to a column with tabs as far as they reach, then with blanks. */
    private static int gap(StringBuilder out, int from, int to, int width) {
        int at = from;
        while ((at / width + 1) * width <= to) {
            out.append('\t');
            at = (at / width + 1) * width;
        }
        out.append(" ".repeat(to - at));
        return to;
    }
}
