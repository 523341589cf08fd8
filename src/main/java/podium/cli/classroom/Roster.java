package podium.cli.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import podium.cli.check.TextFile;
import podium.cli.export.Csv;
import podium.grading.classroom.Learner;

/** Who belongs to a class: a CSV file with a line a learner. */
public final class Roster {
    private static final List<String> COLUMNS = List.of("learner", "name", "email", "id", "login", "section", "seed");
    private static final String SEED = "\\d{0,9}";

    private Roster() {
    }

    /** Reads a roster from a file. */
    public static List<Learner> read(Path file) throws IOException, ClassroomException {
        return read(file.toString(), text(file));
    }

    /** The text of a file that the command line names. */
    public static String text(Path file) throws IOException, ClassroomException {
        if (Files.isRegularFile(file)) return TextFile.decoded(Files.readAllBytes(file));
        throw new ClassroomException(file + " is not there, or is no file. Name a file that is.");
    }

    /**
     * Reads a roster. Its first line names the columns: {@code learner}, which is what their file or folder is called, and
     * any of name, email, id, login, section and seed.
     *
     * @param file its name, for messages
     * @throws ClassroomException with file and line when it cannot be understood
     */
    public static List<Learner> read(String file, String text) throws ClassroomException {
        List<List<String>> rows = Csv.read(text);
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.getFirst().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        for (String column : header) if (!COLUMNS.contains(column)) throw unknown(file, column);
        if (!header.contains("learner")) {
            throw new ClassroomException(file + ":1: there is no column learner. The first line names the columns: "
                    + String.join(", ", COLUMNS) + "; learner, what a file or folder is called, must be among them.");
        }
        Map<String, Learner> learners = new LinkedHashMap<>();
        for (int i = 1; i < rows.size(); i++) {
            Map<String, String> cells = cells(header, rows.get(i));
            if (!cells.getOrDefault("seed", "").matches(SEED)) {
                throw at(file, i,
                        "has the seed " + cells.get("seed") + ". Write a whole number of up to nine digits, or"
                                + " nothing.");
            }
            Learner learner = learner(cells);
            if (learner.key().isEmpty())
                throw at(file, i, "has no learner. Write what their file or folder is called.");
            if (learners.put(learner.key(), learner) != null) {
                throw at(file, i, "has the learner " + learner.key() + " again. Keep one of the lines.");
            }
        }
        return List.copyOf(learners.values());
    }

    private static ClassroomException unknown(String file, String column) {
        return new ClassroomException(file + ":1: the column " + column + " is not known. Known columns: "
                + String.join(", ", COLUMNS) + ".");
    }

    private static ClassroomException at(String file, int row, String words) {
        return new ClassroomException(file + ": row " + row + " below the header " + words);
    }

    private static Map<String, String> cells(List<String> header, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) cells.put(header.get(i), row.get(i).strip());
        return cells;
    }

    private static Learner learner(Map<String, String> cells) {
        String key = cells.getOrDefault("learner", "");
        String name = Optional.ofNullable(cells.get("name")).filter(n -> !n.isEmpty()).orElse(key);
        Optional<Long> seed = Optional.ofNullable(cells.get("seed")).filter(n -> !n.isEmpty()).map(Long::valueOf);
        return new Learner(key, name, cells.getOrDefault("email", ""), cells.getOrDefault("id", ""),
                cells.getOrDefault("login", ""), cells.getOrDefault("section", ""), seed);
    }
}
