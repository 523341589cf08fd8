package podium.manifest.edit;

import java.util.Map;
import java.util.TreeMap;

/** Where the parts of each line go: what the tokens of a document say about its lines. */
final class Layout {
    /** The new column of a part that only keeps one blank before it. */
    static final int ONE_BLANK = -1;
    private final Map<Integer, TreeMap<Integer, Integer>> parts = new TreeMap<>();
    private final Map<Integer, Integer> shifts = new TreeMap<>();

    /** A part of a line starts in a column and belongs in another. */
    void part(int line, int column, int newColumn) {
        parts.computeIfAbsent(line, _ -> new TreeMap<>()).putIfAbsent(column, newColumn);
    }

    /** A line that belongs to a scalar or to braces from above, and is moved as a whole. */
    void shift(int line, int by) {
        shifts.put(line, by);
    }

    boolean isFirst(int line, int column) {
        return !parts.containsKey(line) || parts.getOrDefault(line, new TreeMap<>()).firstKey() >= column;
    }

    boolean isShifted(int line) {
        return shifts.containsKey(line);
    }

    /** Where a line that starts in a column starts now; the column itself when no token tells. */
    int newIndent(int line, int column) {
        TreeMap<Integer, Integer> row = parts.getOrDefault(line, new TreeMap<>());
        return row.isEmpty() ? column : row.firstEntry().getValue();
    }

    boolean hasParts(int line) {
        return parts.containsKey(line);
    }

    /** A line as it should be. */
    String laidOut(int line, String text) {
        if (shifts.containsKey(line)) return shifted(text, shifts.getOrDefault(line, 0));
        TreeMap<Integer, Integer> row = parts.getOrDefault(line, new TreeMap<>());
        if (row.isEmpty()) return text.stripTrailing();
        StringBuilder out = new StringBuilder();
        for (Map.Entry<Integer, Integer> part : row.entrySet()) {
            if (part.getValue() == ONE_BLANK) out.append(' ');
            while (out.length() < part.getValue()) out.append(' ');
            Integer next = row.higherKey(part.getKey());
            int end = next == null ? text.length() : at(text, next);
            out.append(text.substring(at(text, part.getKey()), end).stripTrailing());
        }
        return out.toString();
    }

    /** Columns count code points, as the parser does. */
    private static int at(String text, int column) {
        return text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
    }

    private static String shifted(String text, int by) {
        int indent = text.length() - text.stripLeading().length();
        return text.isBlank() && indent + by <= 0
                ? ""
                : " ".repeat(Math.max(0, indent + by)) + text.stripLeading();
    }
}
