package podium.kubectl.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Pads cells as kubectl does: every column but the last to its longest cell plus three, at least six. Widths are kept
 * from one printing to the next, as a watch does; they only grow. Rule: kubectl.md §4.1.
 */
public final class TablePrinter {
    private static final int NARROWEST = 6;
    private static final int PADDING = 3;

    private final List<Integer> widths = new ArrayList<>();
    private final boolean cutsLines;

    /** A table whose cells end at their first line break. */
    public TablePrinter() {
        this(true);
    }

    /** @param cutsLines whether a cell ends at its first line break, as it does in the server's own tables */
    public TablePrinter(boolean cutsLines) {
        this.cutsLines = cutsLines;
    }

    /** The rows as lines, each with a newline at its end. */
    public String print(List<List<String>> rows) {
        List<List<String>> shown = cutsLines
                ? rows.stream().map(row -> row.stream().map(TablePrinter::oneLine).toList()).toList()
                : rows;
        shown.forEach(this::widen);
        StringBuilder out = new StringBuilder();
        for (List<String> row : shown) {
            for (int column = 0; column < row.size() - 1; column++) {
                String cell = row.get(column);
                out.append(cell).repeat(' ', widths.get(column) - length(cell));
            }
            out.append(row.getLast()).append('\n');
        }
        return out.toString();
    }

    /** A table with its header; nothing at all without rows. */
    public static String table(List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) return "";
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.addAll(rows);
        return new TablePrinter().print(all);
    }

    private void widen(List<String> row) {
        for (int column = 0; column < row.size() - 1; column++) {
            if (column == widths.size()) widths.add(NARROWEST);
            widths.set(column, Math.max(widths.get(column), length(row.get(column)) + PADDING));
        }
    }

    /** A cell ends at its first line break; an escape character cannot reach the terminal. */
    private static String oneLine(String cell) {
        String safe = cell.replace("\u001b", "^[");
        for (int i = 0; i < safe.length(); i++) {
            if ("\n\r\f".indexOf(safe.charAt(i)) >= 0) return safe.substring(0, i) + "...";
        }
        return safe;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
