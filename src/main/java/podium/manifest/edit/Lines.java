package podium.manifest.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.text.Span;

/** The lines of a text with their places, and which lines belong under which, told from indentation alone. */
final class Lines {
    private final List<Line> all = new ArrayList<>();

    /**
     * A line.
     *
     * @param span without its line end
     */
    record Line(Span span, String text, LineShape shape) {
        boolean isBlank() {
            return text.isBlank();
        }

        boolean isSeparator() {
            return text.startsWith("---");
        }

        boolean isComment() {
            return text.stripLeading().startsWith("#");
        }

        int indent() {
            return text.length() - text.stripLeading().length();
        }
    }

    Lines(String text) {
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            all.add(new Line(new Span(start, end), line, LineShape.of(line)));
            start = end + 1;
        }
    }

    List<Line> all() {
        return all;
    }

    /** The number of a line, from 0, that an offset lies in. */
    int at(int offset) {
        int row = 0;
        while (row + 1 < all.size() && all.get(row + 1).span().start() <= offset) row++;
        return row;
    }

    /**
     * The last line that belongs under a line which opens something in a column; the line itself when none does.
     *
     * @param dash whether it is the dash of an item that opens it; otherwise it is a key
     */
    int last(int row, int column, boolean dash) {
        int last = row;
        for (int i = row + 1; i < all.size(); i++) {
            Line line = all.get(i);
            if (line.isSeparator()) return last;
            if (line.isBlank()) continue;
            int indent = line.indent();
            boolean item = line.shape().dash().isPresent() || line.text().strip().equals("-");
            boolean below = indent > column || (indent == column && !dash && item);
            if (!below) return last;
            last = i;
        }
        return last;
    }

    /** The first line of the document around a line. */
    int documentStart(int row) {
        int first = row;
        while (first > 0 && !all.get(first - 1).isSeparator()) first--;
        return first;
    }

    /** The last line of the document around a line. */
    int documentEnd(int row) {
        int last = row;
        while (last + 1 < all.size() && !all.get(last + 1).isSeparator()) last++;
        return last;
    }

    /** From the start of a column in one line to the end of another. */
    Span span(int from, int column, int to) {
        Line first = all.get(from);
        int start = Math.min(first.span().start() + column, first.span().end());
        return new Span(start, Math.max(start, all.get(to).span().end()));
    }

    /** What a line opens, outermost first: its items, then its key. */
    List<Block> blocks(int row) {
        Line line = all.get(row);
        List<Block> found = new ArrayList<>();
        if (line.isBlank() || line.isSeparator() || line.isComment()) return found;
        LineShape shape = line.shape();
        Optional<Integer> dash = shape.dash();
        if (dash.isPresent()) found.add(new Block(row, last(row, line.indent(), true), line.indent()));
        if (shape.isKey()) found.add(new Block(row, last(row, shape.column(), false), shape.column()));
        return found;
    }

    /** Lines from 0 that belong together, and the column where the first of them starts. */
    record Block(int first, int last, int column) {
    }
}
