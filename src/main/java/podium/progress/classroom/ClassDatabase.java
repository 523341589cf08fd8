package podium.progress.classroom;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import podium.progress.Attempt;
import podium.progress.Database;
import podium.progress.Migration;
import podium.progress.ProgressException;

/**
 * The database of a class, in PostgreSQL or H2, that many machines report to at once. All methods wait for the network
 * and throw {@link ProgressException}, whose message says the problem, the rule and the fix.
 */
public final class ClassDatabase implements AutoCloseable {
    /** Any number that all copies of Podium agree on: it guards the making of the tables. */
    private static final long LOCK = 7_636_948_501L;
    private static final int LONGEST_NAME = 200;

    private final Database database;

    private ClassDatabase(Database database) {
        this.database = database;
    }

    /**
     * Opens a database, and makes its tables when it is new.
     *
     * @param url as in {@code jdbc:postgresql://HOST/DATABASE} or {@code jdbc:h2:file:/FOLDER/NAME}
     * @param user empty to leave it to the URL
     * @param password empty to leave it to the URL, or to the driver's password file
     */
    public static ClassDatabase open(String url, Optional<String> user, Optional<String> password) {
        ClassUrl known = ClassUrl.of(url);
        String place = "the class database " + known.shown();
        try {
            Connection connection = DriverManager.getConnection(known.jdbc(), properties(known, user, password));
            try {
                connection.setAutoCommit(false);
                migrate(connection, known);
                return new ClassDatabase(new Database(place, Reason::of, connection));
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new ProgressException(Reason.of("cannot open " + place, e), e);
        }
    }

    private static Properties properties(ClassUrl url, Optional<String> user, Optional<String> password) {
        Properties properties = new Properties();
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(word -> properties.setProperty("password", word));
        if (!url.postgres()) return properties;
        properties.setProperty("ApplicationName", "Podium");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        return properties;
    }

    /** Two machines may open a new database at once; PostgreSQL lets one of them make the tables. */
    private static void migrate(Connection connection, ClassUrl url) throws SQLException {
        if (!url.postgres()) {
            Migration.migrate(connection, ClassSchema.ALL);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            // A failure on the way closes the connection, which gives the lock back.
            Migration.migrate(connection, ClassSchema.ALL);
            statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
            connection.commit();
        }
    }

    /**
     * Adds what a learner did, all or nothing. What is known already, by learner, exercise or question, and time, is left
     * as it is: a report may be sent again, and from several machines.
     */
    public Receipt report(String learner, Report report) {
        String name = named(learner);
        return database.together(() -> {
            database.execute(Results.INSERT_LEARNER, row -> row.setString(1, name));
            return new Receipt(new Receipt.Count(report.attempts().size(), addAttempts(name, report.attempts())),
                    new Receipt.Count(report.answers().size(), QuizRows.add(database, name, report.answers())),
                    new Receipt.Count(report.exams().size(), ExamRows.add(database, name, report.exams())));
        }, "report to");
    }

    private int addAttempts(String learner, List<Attempt> attempts) throws SQLException {
        // All reports lock rows in one order, so that none waits for one that waits for it.
        List<Attempt> sorted = attempts.stream().sorted(
                Comparator.comparing(Attempt::exercise).thenComparing(Attempt::at)).toList();
        int fresh = 0;
        for (Attempt attempt : sorted) {
            if (database.execute(Results.INSERT, Results.of(learner, attempt)) == 0) continue;
            fresh++;
            for (int i = 0; i < attempt.missed().size(); i++) {
                database.execute(Results.INSERT_MISSED, Results.of(learner, attempt, i));
            }
        }
        return fresh;
    }

    private static String named(String learner) {
        String name = learner.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new ProgressException(
                    "\"" + name + "\" cannot be the name of a learner: a name has 1 to 200 characters"
                            + " in one line. Give another by --learner.");
        }
        return name;
    }

    /** The names of all who ever reported, sorted. */
    public List<String> learners() {
        return database.query("SELECT name FROM learner", row -> row.getString(1)).stream().sorted().toList();
    }

    /** All results, by learner and exercise, oldest first. */
    public List<Result> results() {
        return Results.joined(database.query(Results.SELECT, Results::read)).stream().sorted(
                Comparator.comparing(Result::learner).thenComparing(Result::exercise).thenComparing(
                        Result::at)).toList();
    }

    /** All answers to questions, by learner and question, oldest first. */
    public List<QuizResult> answers() {
        return database.query(QuizRows.SELECT, QuizRows::read).stream().sorted(
                Comparator.comparing(QuizResult::learner).thenComparing(QuizResult::item).thenComparing(
                        QuizResult::at)).toList();
    }

    /** All exams, by learner, oldest first. */
    public List<ExamResult> exams() {
        return ExamRows.joined(database.query(ExamRows.SELECT, ExamRows::read)).stream().sorted(
                Comparator.comparing(ExamResult::learner).thenComparing(ExamResult::began)).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
