package podium.desktop.editor;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;

/** The part of a text whose colours are others than before: only that is painted anew, so that long texts stay quick. */
record Repaint(int start, int end) {
    /**
     * What has to be painted.
     *
     * @param change between the texts; the empty change when only marks moved
     */
    static Repaint of(StyleSpans<Collection<String>> before, StyleSpans<Collection<String>> now, Change change) {
        int same = Math.min(alike(before, now, false), change.start());
        int tail = Math.min(alike(before, now, true), now.length() - change.newEnd());
        return new Repaint(Math.min(same, now.length()), Math.max(same, now.length() - Math.max(0, tail)));
    }

    private static int alike(StyleSpans<Collection<String>> before, StyleSpans<Collection<String>> now, boolean back) {
        List<StyleSpan<Collection<String>>> a = list(before, back);
        List<StyleSpan<Collection<String>>> b = list(now, back);
        int length = 0;
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!List.copyOf(a.get(i).getStyle()).equals(List.copyOf(b.get(i).getStyle()))) return length;
            length += Math.min(a.get(i).getLength(), b.get(i).getLength());
            if (a.get(i).getLength() != b.get(i).getLength()) return length;
        }
        return length;
    }

    private static List<StyleSpan<Collection<String>>> list(StyleSpans<Collection<String>> spans, boolean back) {
        List<StyleSpan<Collection<String>>> list = spans.stream().toList();
        return back ? list.reversed() : list;
    }

    boolean isEmpty() {
        return end <= start;
    }
}
