package podium.desktop.editor;

import java.util.function.UnaryOperator;
import podium.text.Edit;
import podium.text.Span;

/** What keys do to YAML text: pure functions from a text and a selection to an edit. */
final class Typing {
    private static final String STEP = "  ";

    private Typing() {
    }

    /** Enter: the new line starts where its neighbours do, one step deeper after a key without a value. */
    static Edit newLine(String text, Span selection) {
        int lineStart = lineStart(text, selection.start());
        String before = text.substring(lineStart, selection.start());
        int indent = leadingSpaces(before);
        String content = before.strip();
        int dashes = 0;
        while (content.startsWith("- ")) {
            int shift = 1 + leadingSpaces(content.substring(1));
            dashes += shift;
            content = content.substring(shift);
        }
        boolean opens = !content.startsWith("#")
                && (content.endsWith(":") || content.endsWith(": |") || content.endsWith(": >"));
        int wanted = indent + (content.isEmpty() ? 0 : dashes) + (opens ? STEP.length() : 0);
        return new Edit("New line", selection, "\n" + " ".repeat(wanted));
    }

    /** Tab: to the next even column, or every selected line one step deeper. */
    static Edit indent(String text, Span selection) {
        if (!text.substring(selection.start(), selection.end()).contains("\n")) {
            int column = selection.start() - lineStart(text, selection.start());
            return new Edit("Indent", selection, " ".repeat(STEP.length() - column % STEP.length()));
        }
        return lines(text, selection, "Indent", line -> line.isBlank() ? line : STEP + line);
    }

    /** Shift+Tab: every selected line one step less deep. */
    static Edit outdent(String text, Span selection) {
        return lines(text, selection, "Outdent", line -> line.substring(Math.min(leadingSpaces(line), STEP.length())));
    }

    /** Ctrl+/: comments the selected lines, or takes the comment away when all of them are comments. */
    static Edit toggleComment(String text, Span selection) {
        Span whole = wholeLines(text, selection);
        String block = text.substring(whole.start(), whole.end());
        boolean all = block.lines().filter(line -> !line.isBlank()).allMatch(line -> line.strip().startsWith("#"));
        return lines(text, selection, "Comment", line -> {
            if (line.isBlank()) return line;
            int indent = leadingSpaces(line);
            String rest = line.substring(indent);
            if (!all) return line.substring(0, indent) + "# " + rest;
            return line.substring(0, indent) + rest.substring(rest.startsWith("# ") ? 2 : 1);
        });
    }

    private static Edit lines(String text, Span selection, String label, UnaryOperator<String> change) {
        Span whole = wholeLines(text, selection);
        String[] lines = text.substring(whole.start(), whole.end()).split("\n", -1);
        for (int i = 0; i < lines.length; i++) lines[i] = change.apply(lines[i]);
        return new Edit(label, whole, String.join("\n", lines));
    }

    /** The lines that a selection touches; a selection that ends at the start of a line does not touch that line. */
    private static Span wholeLines(String text, Span selection) {
        int last = selection.end() > selection.start() && text.charAt(selection.end() - 1) == '\n'
                ? selection.end() - 1
                : selection.end();
        int end = text.indexOf('\n', last);
        return new Span(lineStart(text, selection.start()), end < 0 ? text.length() : end);
    }

    private static int lineStart(String text, int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int leadingSpaces(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') count++;
        return count;
    }
}
