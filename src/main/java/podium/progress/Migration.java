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
record Migration(int version, List<String> statements) {
    private static final List<Migration> ALL = List.of(
            new Migration(1, List.of("""
                    CREATE TABLE IF NOT EXISTS attempt (
                        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        exercise VARCHAR(200) NOT NULL,
                        at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
                        took_ms BIGINT NOT NULL,
                        points INT NOT NULL,
                        maximum INT NOT NULL,
                        hints INT NOT NULL,
                        brier DOUBLE PRECISION,
                        answer TEXT NOT NULL)""",
                    "CREATE INDEX IF NOT EXISTS attempt_exercise ON attempt (exercise, id)", """
                            CREATE TABLE IF NOT EXISTS lesson_tick (
                                lesson VARCHAR(200) PRIMARY KEY,
                                at TIMESTAMP(9) WITH TIME ZONE NOT NULL)""")),
            new Migration(2, List.of("""
                    CREATE TABLE IF NOT EXISTS quiz_answer (
                        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        item VARCHAR(200) NOT NULL,
                        at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
                        correct BOOLEAN NOT NULL,
                        confidence INT,
                        answer TEXT NOT NULL)""", """
                    CREATE TABLE IF NOT EXISTS interview_answer (
                        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        item VARCHAR(200) NOT NULL,
                        at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
                        named INT NOT NULL,
                        asked INT NOT NULL,
                        notes TEXT NOT NULL)""", """
                    CREATE TABLE IF NOT EXISTS interview_note (
                        item VARCHAR(200) PRIMARY KEY,
                        text TEXT NOT NULL)""")),
            new Migration(3, List.of("""
                    CREATE TABLE IF NOT EXISTS exam (
                        began TIMESTAMP(9) WITH TIME ZONE PRIMARY KEY,
                        curriculum VARCHAR(200) NOT NULL,
                        seed BIGINT NOT NULL,
                        length_ms BIGINT NOT NULL,
                        submitted TIMESTAMP(9) WITH TIME ZONE)""", """
                    CREATE TABLE IF NOT EXISTS exam_task (
                        exam TIMESTAMP(9) WITH TIME ZONE NOT NULL,
                        place INT NOT NULL,
                        exercise VARCHAR(200) NOT NULL,
                        variant BIGINT NOT NULL,
                        answer TEXT NOT NULL,
                        flagged BOOLEAN NOT NULL,
                        spent_ms BIGINT NOT NULL,
                        points INT,
                        maximum INT,
                        PRIMARY KEY (exam, place))""", """
                    CREATE TABLE IF NOT EXISTS review (
                        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        item VARCHAR(200) NOT NULL,
                        at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
                        recall VARCHAR(20) NOT NULL)""")));

    /**
     * Brings a database to this program's version.
     *
     * @throws SQLException also when the database is of a newer program, which this one must not touch
     */
    static void migrate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS migration (version INT PRIMARY KEY)");
        }
        int done = version(connection);
        int known = ALL.getLast().version();
        if (done > known) {
            throw new SQLException("it was written by a newer version of Podium (schema " + done
                    + ", this one knows " + known + "): update Podium");
        }
        for (Migration step : ALL) if (step.version() > done) step.take(connection);
        connection.commit();
    }

    private void take(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
        try (PreparedStatement note = connection.prepareStatement("INSERT INTO migration VALUES (?)")) {
            note.setInt(1, version);
            note.executeUpdate();
        }
        connection.commit();
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COALESCE(MAX(version), 0) FROM migration")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
