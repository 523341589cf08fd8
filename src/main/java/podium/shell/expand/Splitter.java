package podium.shell.expand;

import java.util.ArrayList;
import java.util.List;

/** Splits the results of expansions into fields. Rule: POSIX, Shell Command Language, 2.6.5. */
final class Splitter {
    private final String separators;
    private final List<Cells> fields = new ArrayList<>();
    private Cells field = new Cells();
    private boolean open;

    Splitter(String separators) {
        this.separators = separators;
    }

    List<Cells> split(Cells cells) {
        if (whole(cells)) return List.of(cells);
        int i = 0;
        while (i < cells.length()) {
            char c = cells.at(i);
            char mark = cells.mark(i);
            if (mark == Cells.BREAK) {
                // An empty parameter outside quotes leaves no field.
                if (open) close();
                i++;
            } else if (mark == Cells.SPLIT && separators.indexOf(c) >= 0) {
                i = separator(cells, i);
            } else {
                open = true;
                if (mark != Cells.EMPTY) field.add(c, mark);
                i++;
            }
        }
        if (open) close();
        return fields;
    }

    /** Whether all of it is one field. */
    private boolean whole(Cells cells) {
        for (int i = 0; i < cells.length(); i++) {
            char mark = cells.mark(i);
            if (mark == Cells.BREAK || mark == Cells.EMPTY) return false;
            if (mark == Cells.SPLIT && separators.indexOf(cells.at(i)) >= 0) return false;
        }
        return cells.length() > 0;
    }

    /** One separator: blanks around at most one other character. */
    private int separator(Cells cells, int start) {
        int i = start;
        boolean hard = false;
        while (i < cells.length() && cells.mark(i) == Cells.SPLIT && separators.indexOf(cells.at(i)) >= 0) {
            boolean blank = " \t\n".indexOf(cells.at(i)) >= 0;
            if (!blank && hard) break;
            hard |= !blank;
            i++;
        }
        if (open || hard) close();
        return i;
    }

    private void close() {
        fields.add(field);
        field = new Cells();
        open = false;
    }
}
