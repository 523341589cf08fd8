package podium.progress.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.progress.Database;
import podium.progress.Exam;
import podium.progress.ExamTask;

/** Exams that were handed in as rows, and back. */
final class ExamRows {
    static final String SELECT = """
            SELECT e.learner, e.curriculum, e.seed, e.began, e.submitted, e.length_ms,
                   t.exercise, t.variant, t.spent_ms, t.points, t.maximum
            FROM exam_result e LEFT JOIN exam_task_result t ON t.learner = e.learner AND t.began = e.began
            ORDER BY e.learner, e.began, t.place""";
    private static final String INSERT = """
            INSERT INTO exam_result (learner, began, submitted, curriculum, seed, length_ms) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";
    private static final String INSERT_TASK = """
            INSERT INTO exam_task_result (learner, began, place, exercise, variant, spent_ms, points, maximum)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private ExamRows() {
    }

    /** Adds exams within a transaction, in one order for all reports; returns how many were new. */
    static int add(Database database, String learner, List<Exam> exams) throws SQLException {
        int fresh = 0;
        for (Exam exam : exams.stream().sorted(Comparator.comparing(Exam::began)).toList()) {
            if (database.execute(INSERT, of(learner, exam)) == 0) continue;
            fresh++;
            for (int place = 0; place < exam.tasks().size(); place++) {
                database.execute(INSERT_TASK, of(learner, exam, place));
            }
        }
        return fresh;
    }

    private static Database.Binder of(String learner, Exam exam) {
        return row -> {
            row.setString(1, learner);
            row.setObject(2, Results.time(exam.began()));
            row.setObject(3, Results.time(exam.submitted().orElse(exam.began())));
            row.setString(4, exam.curriculum());
            row.setLong(5, exam.seed());
            row.setLong(6, exam.length().toMillis());
        };
    }

    private static Database.Binder of(String learner, Exam exam, int place) {
        ExamTask task = exam.tasks().get(place);
        ExamTask.Score score = task.score().orElseGet(() -> new ExamTask.Score(0, 0));
        return row -> {
            row.setString(1, learner);
            row.setObject(2, Results.time(exam.began()));
            row.setInt(3, place);
            row.setString(4, task.exercise());
            row.setLong(5, task.variant());
            row.setLong(6, task.spent().toMillis());
            row.setInt(7, score.points());
            row.setInt(8, score.maximum());
        };
    }

    /** A row of {@link #SELECT}: an exam with none or one of its tasks. */
    static ExamResult read(ResultSet row) throws SQLException {
        Optional<String> exercise = Optional.ofNullable(row.getString(7));
        List<ExamResult.Task> tasks = exercise.isEmpty()
                ? List.of()
                : List.of(new ExamResult.Task(exercise.get(), row.getLong(8), Duration.ofMillis(row.getLong(9)),
                        new ExamTask.Score(row.getInt(10), row.getInt(11))));
        return new ExamResult(row.getString(1), row.getString(2), row.getLong(3), instant(row, 4), instant(row, 5),
                Duration.ofMillis(row.getLong(6)), tasks);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Puts the rows of one exam, which follow each other, together. */
    static List<ExamResult> joined(List<ExamResult> rows) {
        List<ExamResult> exams = new ArrayList<>();
        for (ExamResult row : rows) {
            if (exams.isEmpty() || !same(exams.getLast(), row)) {
                exams.add(row);
                continue;
            }
            List<ExamResult.Task> tasks = new ArrayList<>(exams.removeLast().tasks());
            tasks.addAll(row.tasks());
            exams.add(new ExamResult(row.learner(), row.curriculum(), row.seed(), row.began(), row.submitted(),
                    row.length(), List.copyOf(tasks)));
        }
        return List.copyOf(exams);
    }

    private static boolean same(ExamResult one, ExamResult other) {
        return one.learner().equals(other.learner()) && one.began().equals(other.began());
    }
}
