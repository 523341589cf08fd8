package podium.text;

import java.util.ArrayList;
import java.util.List;

/** A text with a name, and the places of its lines. */
public final class Source {
    private final String name;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    /** @param name how messages call it: a file name, or a dash for standard input */
    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        lineStarts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lineStarts.add(i + 1);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        int low = 0;
        int high = lineStarts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts.get(middle) <= offset) low = middle;
            else high = middle - 1;
        }
        return low + 1;
    }

    /** The column of an offset, from 1, in characters. */
    public int column(int offset) {
        return offset - lineStarts.get(line(offset) - 1) + 1;
    }

    /** The offset of a line and column, both from 1, held within the text. */
    public int offset(int line, int column) {
        int index = Math.clamp(line - 1, 0, lineStarts.size() - 1);
        return Math.clamp(lineStarts.get(index) + column - 1L, 0, text.length());
    }

    /** The characters of a span. */
    public String slice(Span span) {
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }
}
