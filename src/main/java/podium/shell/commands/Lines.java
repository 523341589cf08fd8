package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text. */
final class Lines {
    private Lines() {
    }

    /** The lines with their ends; the last one may have none. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** A line without its end. */
    static String chop(String line) {
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }
}
