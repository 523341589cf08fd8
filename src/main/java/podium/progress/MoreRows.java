package podium.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Exams and reviews as rows of their tables, and back. */
final class MoreRows {
    static final String PUT_EXAM = """
            MERGE INTO exam (began, curriculum, seed, length_ms, submitted) KEY (began) VALUES (?, ?, ?, ?, ?)""";
    static final String CLEAR_TASKS = "DELETE FROM exam_task WHERE exam = ?";
    static final String INSERT_TASK = """
            INSERT INTO exam_task (exam, place, exercise, variant, answer, flagged, spent_ms, points, maximum)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    static final String EXAMS = "SELECT began, curriculum, seed, length_ms, submitted FROM exam ORDER BY began";
    static final String TASKS = """
            SELECT exam, exercise, variant, answer, flagged, spent_ms, points, maximum FROM exam_task
            ORDER BY exam, place""";
    static final String INSERT_REVIEW = "INSERT INTO review (item, at, recall) VALUES (?, ?, ?)";
    static final String REVIEWS = "SELECT item, at, recall FROM review ORDER BY id";

    private MoreRows() {
    }

    /** A task and the exam that it belongs to. */
    record Belonging(Instant exam, ExamTask task) {
    }

    /** Puts an exam in the place of what was kept of it; within a transaction. */
    static void put(Database database, Exam exam) throws SQLException {
        database.execute(PUT_EXAM, row -> {
            row.setObject(1, Rows.time(exam.began()));
            row.setString(2, exam.curriculum());
            row.setLong(3, exam.seed());
            row.setLong(4, exam.length().toMillis());
            if (exam.submitted().isPresent()) row.setObject(5, Rows.time(exam.submitted().get()));
            else row.setNull(5, Types.TIMESTAMP_WITH_TIMEZONE);
        });
        database.execute(CLEAR_TASKS, row -> row.setObject(1, Rows.time(exam.began())));
        for (int place = 0; place < exam.tasks().size(); place++) {
            database.execute(INSERT_TASK, of(exam, place));
        }
    }

    private static Database.Binder of(Exam exam, int place) {
        ExamTask task = exam.tasks().get(place);
        return row -> {
            row.setObject(1, Rows.time(exam.began()));
            row.setInt(2, place);
            row.setString(3, task.exercise());
            row.setLong(4, task.variant());
            row.setString(5, task.answer());
            row.setBoolean(6, task.flagged());
            row.setLong(7, task.spent().toMillis());
            if (task.score().isPresent()) {
                row.setInt(8, task.score().get().points());
                row.setInt(9, task.score().get().maximum());
            } else {
                row.setNull(8, Types.INTEGER);
                row.setNull(9, Types.INTEGER);
            }
        };
    }

    static Belonging task(ResultSet row) throws SQLException {
        int points = row.getInt(7);
        Optional<ExamTask.Score> score = row.wasNull()
                ? Optional.empty()
                : Optional.of(new ExamTask.Score(points, row.getInt(8)));
        return new Belonging(Rows.instant(row, 1), new ExamTask(row.getString(2), row.getLong(3), row.getString(4),
                row.getBoolean(5), Duration.ofMillis(row.getLong(6)), score));
    }

    static Exam exam(ResultSet row) throws SQLException {
        Optional<Instant> submitted = row.getObject(5) == null ? Optional.empty() : Optional.of(Rows.instant(row, 5));
        return new Exam(row.getString(2), row.getLong(3), Rows.instant(row, 1), Duration.ofMillis(row.getLong(4)),
                submitted, List.of());
    }

    /** Exams with their tasks. */
    static List<Exam> joined(List<Exam> exams, List<Belonging> tasks) {
        SequencedMap<Instant, List<ExamTask>> byExam = new LinkedHashMap<>();
        tasks.forEach(each -> byExam.computeIfAbsent(each.exam(), _ -> new ArrayList<>()).add(each.task()));
        return exams.stream().map(exam -> new Exam(exam.curriculum(), exam.seed(), exam.began(), exam.length(),
                exam.submitted(), List.copyOf(byExam.getOrDefault(exam.began(), List.of())))).toList();
    }

    static Database.Binder of(Review review) {
        return row -> {
            row.setString(1, review.item());
            row.setObject(2, Rows.time(review.at()));
            row.setString(3, review.recall().name());
        };
    }

    static Review review(ResultSet row) throws SQLException {
        return new Review(row.getString(1), Rows.instant(row, 2), Review.Recall.valueOf(row.getString(3)));
    }
}
