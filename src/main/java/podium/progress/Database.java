package podium.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One connection to a database, one caller at a time; each call is a transaction. Failures say what was tried. */
final class Database implements AutoCloseable {
    private final String place;
    private final Connection connection;

    /** @param place the file, for messages */
    Database(String place, Connection connection) {
        this.place = place;
        this.connection = connection;
    }

    /** Changes rows by one statement. */
    void change(String sql, Binder binder) {
        together(() -> {
            execute(sql, binder);
            return true;
        }, "write");
    }

    /** Does several changes or none of them. */
    synchronized <T> T together(Work<T> work, String what) {
        try {
            T value = work.run();
            connection.commit();
            return value;
        } catch (SQLException e) {
            throw failed(what, rolledBack(e));
        }
    }

    /** A statement within {@link #together}. */
    void execute(String sql, Binder binder) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            statement.executeUpdate();
        }
    }

    /** All rows that a question finds. */
    <T> List<T> query(String sql, Binder binder, RowReader<T> reader) {
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
    <T> List<T> query(String sql, RowReader<T> reader) {
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
        return new ProgressException("cannot " + what + " the progress in " + place + ": " + cause.getMessage(), cause);
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Fills in the parameters of a statement. */
    @FunctionalInterface
    interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
