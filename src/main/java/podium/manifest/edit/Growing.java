package podium.manifest.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import podium.text.Span;

/** A selection that grows by meaning: word, value, line, field, item, list, document, text. */
final class Growing {
    private Growing() {
    }

    /** The next larger selection; the same one when there is none. */
    static Span from(String text, Span selection) {
        Lines lines = new Lines(text);
        int row = lines.at(selection.start());
        List<Span> around = new ArrayList<>(inLine(lines.all().get(row), selection));
        for (int i = row; i >= lines.documentStart(row); i--) {
            for (Lines.Block block : lines.blocks(i)) {
                if (block.last() >= row) around.add(lines.span(block.first(), block.column(), block.last()));
            }
        }
        around.add(lines.span(lines.documentStart(row), 0, lines.documentEnd(row)));
        around.add(new Span(0, text.length()));
        return around.stream().filter(span -> larger(span, selection)).min(
                Comparator.comparingInt(span -> span.end() - span.start())).orElse(selection);
    }

    private static boolean larger(Span span, Span selection) {
        return span.start() <= selection.start() && span.end() >= selection.end()
                && span.end() - span.start() > selection.end() - selection.start();
    }

    private static List<Span> inLine(Lines.Line line, Span selection) {
        List<Span> found = new ArrayList<>();
        int start = line.span().start();
        String text = line.text();
        int from = Math.clamp(selection.start() - start, 0, text.length());
        int to = from;
        while (from > 0 && word(text.charAt(from - 1))) from--;
        while (to < text.length() && word(text.charAt(to))) to++;
        found.add(new Span(start + from, start + to));
        LineShape shape = line.shape();
        if (shape.isKey()) {
            int value = text.length() - shape.value().length();
            found.add(new Span(start + value, start + text.stripTrailing().length() < start + value
                    ? start + value
                    : start + text.stripTrailing().length()));
        }
        found.add(new Span(start + Math.min(shape.column(), text.length()), start + text.length()));
        return found;
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
