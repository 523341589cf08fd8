package podium.desktop.exercise;

/** Texts as a sheet of answers holds them. */
final class Quoted {
    private Quoted() {
    }

    /** A text in quotes, on one line. */
    static String text(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
    }
}
