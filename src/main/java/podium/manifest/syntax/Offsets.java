package podium.manifest.syntax;

/** Translates the parser's positions, which count code points of one document, to offsets in the whole text. */
final class Offsets {
    private final int start;
    private final int length;
    private final int[] byCodePoint;

    Offsets(int start, String text) {
        this.start = start;
        this.length = text.length();
        int points = text.codePointCount(0, text.length());
        byCodePoint = points == text.length() ? new int[0] : new int[points + 1];
        int at = 0;
        for (int i = 0; i < byCodePoint.length; i++) {
            byCodePoint[i] = at;
            if (at < text.length()) at += Character.charCount(text.codePointAt(at));
        }
    }

    int at(int codePoint) {
        int offset = byCodePoint.length == 0 ? codePoint : byCodePoint[Math.min(codePoint, byCodePoint.length - 1)];
        return start + Math.min(offset, length);
    }
}
