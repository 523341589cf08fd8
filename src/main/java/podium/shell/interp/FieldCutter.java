package podium.shell.interp;

import java.util.List;

/** Cuts a line into the fields that read assigns. Rule: POSIX, read. */
final class FieldCutter {
    private final String line;
    private final List<Character> marks;
    private final String separators;
    private int at;

    FieldCutter(String line, List<Character> marks, String separators) {
        this.line = line;
        this.marks = marks;
        this.separators = separators;
        skipBlanks();
    }

    private boolean separates(int index) {
        boolean escaped = index < marks.size() && marks.get(index) == 'q';
        return !escaped && separators.indexOf(line.charAt(index)) >= 0;
    }

    private boolean blank(int index) {
        return separates(index) && " \t\n".indexOf(line.charAt(index)) >= 0;
    }

    private void skipBlanks() {
        while (at < line.length() && blank(at)) at++;
    }

    /** The next field. */
    String next() {
        int start = at;
        while (at < line.length() && !separates(at)) at++;
        String field = line.substring(start, at);
        skipBlanks();
        if (at < line.length() && separates(at)) {
            at++;
            skipBlanks();
        }
        return field;
    }

    /** All that is left, without blanks at its end; one field alone loses the separator behind it too. */
    String rest() {
        int end = line.length();
        while (end > at && blank(end - 1)) end--;
        int saved = at;
        next();
        boolean single = at >= end;
        at = saved;
        if (single && end > at && separates(end - 1)) end--;
        while (end > at && blank(end - 1)) end--;
        return line.substring(Math.min(at, end), end);
    }
}
