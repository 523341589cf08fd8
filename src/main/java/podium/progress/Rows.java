package podium.progress;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Records as rows of their tables, and back. */
final class Rows {
    static final String INSERT_ATTEMPT = """
            INSERT INTO attempt (exercise, at, took_ms, points, maximum, hints, brier, answer, variant, missed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    static final String ATTEMPTS = """
            SELECT exercise, at, took_ms, points, maximum, hints, brier, answer, variant, missed FROM attempt""";
    static final String INSERT_QUIZ = """
            INSERT INTO quiz_answer (item, at, correct, confidence, answer) VALUES (?, ?, ?, ?, ?)""";
    static final String QUIZ = "SELECT item, at, correct, confidence, answer FROM quiz_answer ORDER BY id";
    static final String INSERT_INTERVIEW = """
            INSERT INTO interview_answer (item, at, named, asked, notes) VALUES (?, ?, ?, ?, ?)""";
    static final String INTERVIEWS = "SELECT item, at, named, asked, notes FROM interview_answer ORDER BY id";

    private Rows() {
    }

    static Database.Binder of(Attempt attempt) {
        return row -> {
            row.setString(1, attempt.exercise());
            row.setObject(2, time(attempt.at()));
            row.setLong(3, attempt.took().toMillis());
            row.setInt(4, attempt.points());
            row.setInt(5, attempt.maximum());
            row.setInt(6, attempt.hints());
            if (attempt.brier().isPresent()) row.setDouble(7, attempt.brier().get());
            else row.setNull(7, Types.DOUBLE);
            row.setString(8, attempt.answer());
            row.setLong(9, attempt.variant());
            row.setString(10, MissedText.of(attempt.missed()));
        };
    }

    static Attempt attempt(ResultSet row) throws SQLException {
        double brier = row.getDouble(7);
        Optional<Double> known = row.wasNull() ? Optional.empty() : Optional.of(brier);
        return new Attempt(row.getString(1), instant(row, 2), Duration.ofMillis(row.getLong(3)), row.getInt(4),
                row.getInt(5), row.getInt(6), known, row.getString(8), row.getLong(9),
                MissedText.read(row.getString(10)));
    }

    static Database.Binder of(QuizAnswer answer) {
        return row -> {
            row.setString(1, answer.item());
            row.setObject(2, time(answer.at()));
            row.setBoolean(3, answer.right());
            if (answer.confidence().isPresent()) row.setInt(4, answer.confidence().get());
            else row.setNull(4, Types.INTEGER);
            row.setString(5, answer.answer());
        };
    }

    static QuizAnswer quiz(ResultSet row) throws SQLException {
        int confidence = row.getInt(4);
        Optional<Integer> known = row.wasNull() ? Optional.empty() : Optional.of(confidence);
        return new QuizAnswer(row.getString(1), instant(row, 2), row.getBoolean(3), known, row.getString(5));
    }

    static Database.Binder of(InterviewAnswer answer) {
        return row -> {
            row.setString(1, answer.item());
            row.setObject(2, time(answer.at()));
            row.setInt(3, answer.named());
            row.setInt(4, answer.asked());
            row.setString(5, answer.notes());
        };
    }

    static InterviewAnswer interview(ResultSet row) throws SQLException {
        return new InterviewAnswer(row.getString(1), instant(row, 2), row.getInt(3), row.getInt(4), row.getString(5));
    }

    /** A key and a time. */
    static void bind(PreparedStatement row, String key, Instant at) throws SQLException {
        row.setString(1, key);
        row.setObject(2, time(at));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
