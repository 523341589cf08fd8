package podium.cli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables as text, one row a line. Source: RFC 4180. */
public final class Csv {
    /** Spreadsheets take a cell that starts like this for a formula and run it. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private Csv(String text) {
        this.text = text;
        String header = text.lines().findFirst().orElse("");
        this.separator = header.contains(";") && !header.contains(",") ? ';' : ',';
    }

    /** A row, without its line end. A cell that a spreadsheet would run gets an apostrophe before it. */
    public static String row(List<String> cells) {
        return String.join(",", cells.stream().map(Csv::quoted).toList());
    }

    private static String quoted(String cell) {
        boolean runs = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        String safe = runs ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && safe.strip().equals(safe);
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** The cells of all rows, separated by commas, or by semicolons where the first line has no comma. */
    public static List<List<String>> read(String text) {
        return new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
    }

    private List<List<String>> rows() {
        boolean quotes = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quotes && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quotes = !quotes;
            } else if (c == separator && !quotes) {
                endCell();
            } else if (c == '\n' && !quotes) {
                endRow();
            } else if (c != '\r' || quotes) {
                cell.append(c);
            }
        }
        endRow();
        return rows;
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.size() > 1 || !row.getFirst().isBlank()) rows.add(List.copyOf(row));
        row = new ArrayList<>();
    }
}
