package podium.desktop.editor;

/** The beginning of a documentation, cut where a sentence ends. */
final class Excerpt {
    private static final int MOST = 480;

    private Excerpt() {
    }

    static String of(String text) {
        if (text.length() <= MOST) return text;
        int end = text.lastIndexOf(". ", MOST);
        return end > MOST / 3 ? text.substring(0, end + 1) + " …" : text.substring(0, MOST) + " …";
    }
}
