package podium.desktop.editor;

import podium.text.Span;

/**
 * The lines whose colours a change can touch. A line that starts in the first column ends every block scalar, so colours
 * before the last such line and behind the next one stay what they are, and only these few lines are read again.
 */
final class Region {
    private Region() {
    }

    /** From a line in the first column before a place to the next such line behind it. */
    static Span around(String text, Span place) {
        int line = lineStart(text, Math.min(place.start(), text.length()));
        int start = line;
        while (start > 0) {
            start = lineStart(text, start - 1);
            if (isTop(text, start)) break;
        }
        int end = text.indexOf('\n', Math.min(place.end(), text.length()));
        while (end >= 0 && !isTop(text, end + 1)) end = text.indexOf('\n', end + 1);
        return new Span(start, end < 0 ? text.length() : end + 1);
    }

    private static int lineStart(String text, int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static boolean isTop(String text, int start) {
        return start < text.length() && " \n".indexOf(text.charAt(start)) < 0;
    }
}
