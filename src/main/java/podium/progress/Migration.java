package podium.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The schema, as steps that are each taken once. Released steps never change: a new version adds one at the end.
 *
 * @param statements each may be run again: H2 commits a change of the schema at once, so a kill can come in between
 */
public record Migration(int version, List<String> statements) {
    /** Rule: SQLSTATE of a key that is there already. */
    private static final String TAKEN = "23505";

    /**
     * Brings a database to this program's version.
     *
     * @throws SQLException also when the database is of a newer program, which this one must not touch
     */
    public static void migrate(Connection connection, List<Migration> all) throws SQLException {
        if (!begun(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS migration (version INT PRIMARY KEY)");
            }
        }
        int done = version(connection);
        int known = all.getLast().version();
        if (done > known) {
            throw new SQLException("it was written by a newer version of Podium (schema " + done
                    + ", this one knows " + known + "): update Podium");
        }
        for (Migration step : all) if (step.version() > done) step.take(connection);
        connection.commit();
    }

    private void take(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
        try (PreparedStatement note = connection.prepareStatement("INSERT INTO migration VALUES (?)")) {
            note.setInt(1, version);
            note.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            // Another program took the same step at the same time, and both did the same.
            if (!TAKEN.equals(e.getSQLState())) throw e;
        }
    }

    /** Looked up first: who may only add rows to a database of a class must not be asked to make a table. */
    private static boolean begun(Connection connection) throws SQLException {
        String sql = "SELECT COUNT(*) FROM information_schema.tables WHERE LOWER(table_name) = 'migration'";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1) > 0;
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COALESCE(MAX(version), 0) FROM migration")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
