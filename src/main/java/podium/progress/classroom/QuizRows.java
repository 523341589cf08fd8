package podium.progress.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.progress.Database;
import podium.progress.QuizAnswer;

/** Answers to questions as rows, and back. */
final class QuizRows {
    static final String SELECT = "SELECT learner, item, at, correct, confidence FROM quiz_result";
    private static final String INSERT = """
            INSERT INTO quiz_result (learner, item, at, correct, confidence) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";

    private QuizRows() {
    }

    /** Adds answers within a transaction, in one order for all reports; returns how many were new. */
    static int add(Database database, String learner, List<QuizAnswer> answers) throws SQLException {
        int fresh = 0;
        for (QuizAnswer answer : answers.stream().sorted(
                Comparator.comparing(QuizAnswer::item).thenComparing(QuizAnswer::at)).toList()) {
            fresh += database.execute(INSERT, of(learner, answer));
        }
        return fresh;
    }

    private static Database.Binder of(String learner, QuizAnswer answer) {
        return row -> {
            row.setString(1, learner);
            row.setString(2, answer.item());
            row.setObject(3, Results.time(answer.at()));
            row.setBoolean(4, answer.right());
            if (answer.confidence().isPresent()) row.setInt(5, answer.confidence().get());
            else row.setNull(5, Types.INTEGER);
        };
    }

    /** A row of {@link #SELECT}. */
    static QuizResult read(ResultSet row) throws SQLException {
        int confidence = row.getInt(5);
        Optional<Integer> said = row.wasNull() ? Optional.empty() : Optional.of(confidence);
        return new QuizResult(row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getBoolean(4), said);
    }
}
