package podium.cli.standing;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import podium.kubectl.table.TablePrinter;

/** Rows of text under a heading, in columns as kubectl prints them. */
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
        new TablePrinter(false).print(rows).lines().forEach(out::println);
        if (rows.size() == 1) out.println("-");
    }
}
