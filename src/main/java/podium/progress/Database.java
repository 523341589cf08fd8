package podium.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** One connection to a database, one caller at a time; each call is a transaction. Failures say what was tried. */
public final class Database implements AutoCloseable {
    private final String place;
    private final BiFunction<String, SQLException, String> reason;
    private final Connection connection;

    /** A database whose failures are told in the driver's words. */
    Database(String place, Connection connection) {
        this(place, (tried, failure) -> tried + ": " + failure.getMessage(), connection);
    }

    /**
     * A database whose failures are told in words of its own.
     *
     * @param place what is kept there and where, for messages, as in {@code the progress in FILE}
     * @param reason makes the message of what was tried and why it failed
     */
    public Database(String place, BiFunction<String, SQLException, String> reason, Connection connection) {
        this.place = place;
        this.reason = reason;
        this.connection = connection;
    }

    /** Changes rows by one statement. */
    public void change(String sql, Binder binder) {
        together(() -> {
            execute(sql, binder);
            return true;
        }, "write");
    }

    /** Does several changes or none of them. */
    public synchronized <T> T together(Work<T> work, String what) {
        try {
            T value = work.run();
            connection.commit();
            return value;
        } catch (SQLException e) {
            throw failed(what, rolledBack(e));
        }
    }

    /** A statement within {@link #together}; returns how many rows it changed. */
    public int execute(String sql, Binder binder) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            return statement.executeUpdate();
        }
    }

    /** All rows that a question finds. */
    public <T> List<T> query(String sql, Binder binder, RowReader<T> reader) {
        return together(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                binder.bind(statement);
                List<T> values = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) values.add(reader.read(rows));
                }
                return List.copyOf(values);
            }
        }, "read");
    }

    /** All rows that a question without parameters finds. */
    public <T> List<T> query(String sql, RowReader<T> reader) {
        return query(sql, _ -> {
        }, reader);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed("close", e);
        }
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
        return new ProgressException(reason.apply("cannot " + what + " " + place, cause), cause);
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    /** Fills in the parameters of a statement. */
    @FunctionalInterface
    public interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
