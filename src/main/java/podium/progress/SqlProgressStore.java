package podium.progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Progress in a database: an embedded H2 file. */
public final class SqlProgressStore implements ProgressStore {
    private static final List<String> TABLES = List.of("attempt", "lesson_tick", "quiz_answer", "interview_answer",
            "interview_note", "exam_task", "exam", "review");

    private final Database database;

    private SqlProgressStore(Database database) {
        this.database = database;
    }

    /**
     * Opens a database file, and makes it when there is none. Takes about half a second, so not on the JavaFX thread.
     *
     * @param file without the ending {@code .mv.db} that H2 adds
     * @throws ProgressException when it cannot be opened: another Podium may have it open
     */
    public static ProgressStore open(Path file) {
        Path place = file.toAbsolutePath();
        // A delay of 0 has a commit on the disk before it returns: a killed program loses nothing.
        String url = "jdbc:h2:file:" + place + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return open(url, place + ".mv.db");
    }

    private static ProgressStore open(String url, String place) {
        try {
            Connection connection = DriverManager.getConnection(url);
            try {
                connection.setAutoCommit(false);
                Migration.migrate(connection, ProgressSchema.ALL);
                return new SqlProgressStore(new Database("the progress in " + place, connection));
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new ProgressException("cannot open the progress in " + place + ": " + e.getMessage()
                    + ". Close other windows of Podium that use it, or give another file.", e);
        }
    }

    @Override
    public void record(Attempt attempt) {
        database.change(Rows.INSERT_ATTEMPT, Rows.of(attempt));
    }

    @Override
    public SortedSet<String> completed() {
        return new TreeSet<>(database.query("SELECT DISTINCT exercise FROM attempt WHERE points = maximum",
                row -> row.getString(1)));
    }

    @Override
    public List<Attempt> attempts(String exercise) {
        return database.query(Rows.ATTEMPTS + " WHERE exercise = ? ORDER BY id",
                statement -> statement.setString(1, exercise), Rows::attempt);
    }

    @Override
    public void record(QuizAnswer answer) {
        database.change(Rows.INSERT_QUIZ, Rows.of(answer));
    }

    @Override
    public void record(InterviewAnswer answer) {
        database.change(Rows.INSERT_INTERVIEW, Rows.of(answer));
    }

    @Override
    public void note(String item, String text) {
        if (text.isEmpty()) {
            database.change("DELETE FROM interview_note WHERE item = ?", statement -> statement.setString(1, item));
            return;
        }
        database.change("MERGE INTO interview_note (item, text) KEY (item) VALUES (?, ?)", note(Map.entry(item, text)));
    }

    @Override
    public void keep(Exam exam) {
        database.together(() -> {
            MoreRows.put(database, exam);
            return true;
        }, "write");
    }

    @Override
    public List<Exam> exams() {
        return MoreRows.joined(database.query(MoreRows.EXAMS, MoreRows::exam),
                database.query(MoreRows.TASKS, MoreRows::task));
    }

    @Override
    public void record(Review review) {
        database.change(MoreRows.INSERT_REVIEW, MoreRows.of(review));
    }

    @Override
    public List<Review> reviews() {
        return database.query(MoreRows.REVIEWS, MoreRows::review);
    }

    @Override
    public Archive archive() {
        SortedMap<String, Instant> ticks = new TreeMap<>();
        database.query("SELECT lesson, at FROM lesson_tick",
                row -> Map.entry(row.getString(1), Rows.instant(row, 2))).forEach(
                        tick -> ticks.put(tick.getKey(), tick.getValue()));
        SortedMap<String, String> notes = new TreeMap<>();
        database.query("SELECT item, text FROM interview_note",
                row -> Map.entry(row.getString(1), row.getString(2))).forEach(
                        note -> notes.put(note.getKey(), note.getValue()));
        return new Archive(database.query(Rows.ATTEMPTS + " ORDER BY id", Rows::attempt), ticks,
                database.query(Rows.QUIZ, Rows::quiz), database.query(Rows.INTERVIEWS, Rows::interview), notes, exams(),
                reviews());
    }

    @Override
    public void replace(Archive archive) {
        database.together(() -> {
            for (String table : TABLES) {
                database.execute("DELETE FROM " + table, _ -> {
                });
            }
            for (Attempt attempt : archive.attempts()) database.execute(Rows.INSERT_ATTEMPT, Rows.of(attempt));
            for (QuizAnswer answer : archive.quiz()) database.execute(Rows.INSERT_QUIZ, Rows.of(answer));
            for (InterviewAnswer answer : archive.interviews()) {
                database.execute(Rows.INSERT_INTERVIEW, Rows.of(answer));
            }
            for (Map.Entry<String, Instant> tick : archive.ticks().entrySet()) {
                database.execute("INSERT INTO lesson_tick (lesson, at) VALUES (?, ?)",
                        row -> Rows.bind(row, tick.getKey(), tick.getValue()));
            }
            for (Map.Entry<String, String> each : archive.notes().entrySet()) {
                database.execute("INSERT INTO interview_note (item, text) VALUES (?, ?)", note(each));
            }
            for (Exam exam : archive.exams()) MoreRows.put(database, exam);
            for (Review review : archive.reviews()) database.execute(MoreRows.INSERT_REVIEW, MoreRows.of(review));
            return true;
        }, "replace");
    }

    private static Database.Binder note(Map.Entry<String, String> note) {
        return row -> {
            row.setString(1, note.getKey());
            row.setString(2, note.getValue());
        };
    }

    @Override
    public void tick(String lesson, Instant at) {
        database.change("""
                INSERT INTO lesson_tick (lesson, at)
                SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM lesson_tick WHERE lesson = ?)""", statement -> {
            Rows.bind(statement, lesson, at);
            statement.setString(3, lesson);
        });
    }

    @Override
    public void untick(String lesson) {
        database.change("DELETE FROM lesson_tick WHERE lesson = ?", statement -> statement.setString(1, lesson));
    }

    @Override
    public SortedSet<String> ticked() {
        return new TreeSet<>(database.query("SELECT lesson FROM lesson_tick", row -> row.getString(1)));
    }

    @Override
    public void close() {
        database.close();
    }
}
