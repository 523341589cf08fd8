package podium.progress;

import java.util.List;

/** Missed checks as text: one a line, its id before a tab. */
final class MissedText {
    private MissedText() {
    }

    static String of(List<MissedCheck> missed) {
        return String.join("\n", missed.stream().map(
                check -> oneLine(check.id()) + "\t" + oneLine(check.title())).toList());
    }

    /** What {@link #of} wrote. */
    static List<MissedCheck> read(String text) {
        return text.lines().map(line -> line.split("\t", 2)).map(
                parts -> new MissedCheck(parts[0], parts.length > 1 ? parts[1] : parts[0])).toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
