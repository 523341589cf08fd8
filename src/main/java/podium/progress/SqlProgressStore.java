package podium.progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Progress in a database: an embedded H2 file. One connection, one caller at a time. */
public final class SqlProgressStore implements ProgressStore {
    private final String place;
    private final Connection connection;

    private SqlProgressStore(String place, Connection connection) {
        this.place = place;
        this.connection = connection;
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
                Migration.migrate(connection);
                return new SqlProgressStore(place, connection);
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
        change("""
                INSERT INTO attempt (exercise, at, took_ms, points, maximum, hints, brier, answer)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            statement.setString(1, attempt.exercise());
            statement.setObject(2, time(attempt.at()));
            statement.setLong(3, attempt.took().toMillis());
            statement.setInt(4, attempt.points());
            statement.setInt(5, attempt.maximum());
            statement.setInt(6, attempt.hints());
            if (attempt.brier().isPresent()) statement.setDouble(7, attempt.brier().get());
            else statement.setNull(7, Types.DOUBLE);
            statement.setString(8, attempt.answer());
        });
    }

    @Override
    public SortedSet<String> completed() {
        return new TreeSet<>(query("SELECT DISTINCT exercise FROM attempt WHERE points = maximum", statement -> {
        }, row -> row.getString(1)));
    }

    @Override
    public List<Attempt> attempts(String exercise) {
        return query("""
                SELECT exercise, at, took_ms, points, maximum, hints, brier, answer
                FROM attempt WHERE exercise = ? ORDER BY id""", statement -> statement.setString(1, exercise),
                SqlProgressStore::attempt);
    }

    @Override
    public void tick(String lesson, Instant at) {
        change("""
                INSERT INTO lesson_tick (lesson, at)
                SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM lesson_tick WHERE lesson = ?)""", statement -> {
            statement.setString(1, lesson);
            statement.setObject(2, time(at));
            statement.setString(3, lesson);
        });
    }

    @Override
    public void untick(String lesson) {
        change("DELETE FROM lesson_tick WHERE lesson = ?", statement -> statement.setString(1, lesson));
    }

    @Override
    public SortedSet<String> ticked() {
        return new TreeSet<>(query("SELECT lesson FROM lesson_tick", statement -> {
        }, row -> row.getString(1)));
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed("close", e);
        }
    }

    private synchronized void change(String sql, Binder binder) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            statement.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw failed("write", rolledBack(e));
        }
    }

    private synchronized <T> List<T> query(String sql, Binder binder, RowReader<T> reader) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            List<T> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) values.add(reader.read(rows));
            }
            connection.commit();
            return values;
        } catch (SQLException e) {
            throw failed("read", e);
        }
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        double brier = row.getDouble(7);
        Optional<Double> known = row.wasNull() ? Optional.empty() : Optional.of(brier);
        return new Attempt(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong(3)), row.getInt(4), row.getInt(5), row.getInt(6), known,
                row.getString(8));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private SQLException rolledBack(SQLException cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }

    private ProgressException failed(String what, SQLException cause) {
        return new ProgressException("cannot " + what + " the progress in " + place + ": " + cause.getMessage(), cause);
    }

    /** Fills in the parameters of a statement. */
    @FunctionalInterface
    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
