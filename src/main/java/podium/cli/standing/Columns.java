package podium.cli.standing;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of text under a heading, each column as wide as its widest cell, three spaces apart as kubectl prints them. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    Columns(String... heading) {
        rows.add(List.of(heading));
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** Prints them; a table without rows is its heading and a dash. */
    void print(PrintWriter out) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).repeat(' ', width(i) - row.get(i).length() + 3);
            }
            out.println(line.toString().stripTrailing());
        }
        if (rows.size() == 1) out.println("-");
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
