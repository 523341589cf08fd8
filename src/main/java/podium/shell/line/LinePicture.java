package podium.shell.line;

/**
 * A prompt and a line as they stand on the screen, over as many rows as they need.
 *
 * @param columns how wide the screen is
 */
record LinePicture(String prompt, EditLine line, int columns) {
    /** What a terminal must be sent so that this picture gives way to another one. */
    String replacedBy(LinePicture next) {
        if (next.equals(this)) return "";
        return next.isLongerThan(this) ? next.line.text().substring(line.text().length()) : erasedFor(next);
    }

    /** The same, with everything written once more. */
    String erasedFor(LinePicture next) {
        StringBuilder sent = new StringBuilder();
        up(sent, row(line.cursor()));
        sent.append("\r\u001b[J").append(next.prompt).append(next.line.text());
        // A character in the last column leaves the cursor there until something follows.
        if (next.column(next.line.text().length()) == 0) sent.append(" \r");
        up(sent, next.row(next.line.text().length()) - next.row(next.line.cursor()));
        sent.append('\r');
        int column = next.column(next.line.cursor());
        if (column > 0) sent.append("\u001b[").append(column).append('C');
        return sent.toString();
    }

    /** Whether another picture only has to be written on. */
    private boolean isLongerThan(LinePicture other) {
        String before = other.line.text();
        return prompt.equals(other.prompt) && line.text().startsWith(before) && line.text().length() > before.length()
                && other.line.cursor() == before.length() && line.cursor() == line.text().length()
                && column(line.cursor()) >= column(other.line.cursor());
    }

    private static void up(StringBuilder sent, int rows) {
        if (rows > 0) sent.append("\u001b[").append(rows).append('A');
    }

    private int row(int place) {
        return (prompt.length() + place) / columns;
    }

    private int column(int place) {
        return (prompt.length() + place) % columns;
    }
}
