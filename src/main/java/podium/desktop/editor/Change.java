package podium.desktop.editor;

import podium.text.Span;

/** The one stretch in which two texts differ: from start to oldEnd before, from start to newEnd now. */
record Change(int start, int oldEnd, int newEnd) {
    static Change between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) start++;
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end))
            end++;
        return new Change(start, before.length() - end, after.length() - end);
    }

    /** Where a span of the old text is now; what is typed at one of its ends belongs to it. */
    Span moved(Span span) {
        int from = span.start() <= start ? span.start() : moved(span.start());
        int to = span.end() < start ? span.end() : moved(span.end());
        return new Span(from, Math.max(from, to));
    }

    private int moved(int offset) {
        return offset >= oldEnd ? offset + newEnd - oldEnd : Math.min(offset, newEnd);
    }

    /** Whether a span of the old text lies before, behind, or around the change, not partly in it. */
    boolean spares(Span span) {
        return span.end() < start || span.start() > oldEnd || (span.start() <= start && span.end() >= oldEnd);
    }
}
