package podium.desktop.stage;

/** How wide a text is; a port, so that pictures can be laid out without a screen. */
@FunctionalInterface
public interface Measure {
    /** The width in units of the picture. */
    double width(String text, Mark.Face face);

    /** The text, or its beginning with an ellipsis when it is wider. */
    default String fit(String text, Mark.Face face, double width) {
        if (width(text, face) <= width) return text;
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(text.substring(0, middle) + "…", face) <= width) low = middle;
            else high = middle - 1;
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
    }

    /** The text, or its end with an ellipsis when it is wider: the Pods of one controller differ by their ends. */
    default String fitEnd(String text, Mark.Face face, double width) {
        int cut = 0;
        String shown = text;
        while (cut < text.length() && width(shown, face) > width) shown = "…" + text.substring(++cut);
        return cut == text.length() && cut > 0 ? "" : shown;
    }
}
