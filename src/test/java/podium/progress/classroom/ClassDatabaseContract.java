package podium.progress.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import podium.progress.Attempt;
import podium.progress.Exam;
import podium.progress.ExamTask;
import podium.progress.Migration;
import podium.progress.MissedCheck;
import podium.progress.ProgressException;
import podium.progress.QuizAnswer;

/** What holds of a class's database whatever serves it. */
abstract class ClassDatabaseContract {
    static final Instant NINE = Instant.parse("2026-01-05T09:00:00.123456Z");
    private static final MissedCheck ORDER = new MissedCheck("order", "The steps → one after the other");
    private static final MissedCheck IMAGE = new MissedCheck("image", "It's an image");

    /** The URL of a new empty database with all that opens it as its owner. */
    abstract String fresh();

    static ClassDatabase open(String url) {
        return ClassDatabase.open(url, Optional.empty(), Optional.empty());
    }

    static Attempt attempt(String exercise, int second, int points, MissedCheck... missed) {
        return new Attempt(exercise, NINE.plusSeconds(second), Duration.ofSeconds(5), points, 3, 0, Optional.empty(),
                "kind: Pod", 7, List.of(missed));
    }

    private static List<Attempt> two() {
        return List.of(attempt("a/x", 0, 1, ORDER, IMAGE), attempt("a/x", 60, 3));
    }

    /** A report of attempts alone. */
    static Report of(List<Attempt> attempts) {
        return new Report(attempts, List.of(), List.of());
    }

    private static Receipt receipt(int sent, int added) {
        return new Receipt(new Receipt.Count(sent, added), new Receipt.Count(0, 0), new Receipt.Count(0, 0));
    }

    private static QuizAnswer answer(String item, int second, boolean right, Integer... sure) {
        return new QuizAnswer(item, NINE.plusSeconds(second), right, List.of(sure).stream().findFirst(), "Pending");
    }

    /** An exam of two tasks, of which nobody came to the second. */
    static Exam exam(int second) {
        ExamTask done = new ExamTask("a/x", 17, "kind: Pod", true, Duration.ofSeconds(90),
                Optional.of(new ExamTask.Score(3, 4)));
        return new Exam("CKAD", 4711, NINE.plusSeconds(second), Duration.ofMinutes(40),
                Optional.of(NINE.plusSeconds(second + 600)), List.of(done, ExamTask.fresh("a/y", 0)));
    }

    static void execute(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    @Test
    void whatWasReportedIsReadAsItWas() {
        String url = fresh();
        try (ClassDatabase database = open(url)) {
            assertThat(database.report(" ada ", of(two()))).isEqualTo(receipt(2, 2));
            assertThat(database.report("bob", of(List.of()))).isEqualTo(receipt(0, 0));
        }
        try (ClassDatabase database = open(url)) {
            assertThat(database.learners()).containsExactly("ada", "bob");
            assertThat(database.results()).containsExactly(
                    new Result("ada", "a/x", 7, NINE, 1, 3, List.of(ORDER, IMAGE)),
                    new Result("ada", "a/x", 7, NINE.plusSeconds(60), 3, 3, List.of()));
        }
    }

    @Test
    void answersAndExamsAreReadAsTheyWereReportedAndCountOnce() {
        Report report = new Report(List.of(), List.of(answer("b/two", 5, false, 95), answer("b/one", 9, true)),
                List.of(exam(100), exam(50)));
        Receipt.Count none = new Receipt.Count(0, 0);
        try (ClassDatabase database = open(fresh())) {
            for (int added : List.of(2, 0)) {
                Receipt.Count two = new Receipt.Count(2, added);
                assertThat(database.report("ada", report)).isEqualTo(new Receipt(none, two, two));
            }
            assertThat(database.answers()).containsExactly(
                    new QuizResult("ada", "b/one", NINE.plusSeconds(9), true, Optional.empty()),
                    new QuizResult("ada", "b/two", NINE.plusSeconds(5), false, Optional.of(95)));
            assertThat(database.exams()).hasSize(2).first().isEqualTo(new ExamResult("ada", "CKAD", 4711,
                    NINE.plusSeconds(50), NINE.plusSeconds(650), Duration.ofMinutes(40), List.of(
                            new ExamResult.Task("a/x", 17, Duration.ofSeconds(90), new ExamTask.Score(3, 4)),
                            new ExamResult.Task("a/y", 0, Duration.ZERO, new ExamTask.Score(0, 0)))));
            assertThat(database.results()).isEmpty();
        }
    }

    @Test
    void anOlderDatabaseKeepsItsResultsAndTakesExams() throws SQLException {
        String url = fresh();
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            Migration.migrate(connection, ClassSchema.ALL.subList(0, 1));
        }
        execute(url, "INSERT INTO learner VALUES ('ada')",
                "INSERT INTO result VALUES ('ada', 'a/x', TIMESTAMP WITH TIME ZONE '2026-01-05 09:00:00+00', 7, 1, 3)");
        try (ClassDatabase database = open(url)) {
            assertThat(database.results()).extracting(Result::points).containsExactly(1);
            assertThat(
                    database.report("ada", new Report(two(), List.of(), List.of(exam(0)))).exams().added()).isEqualTo(
                            1);
            assertThat(database.exams()).hasSize(1);
        }
    }

    @Test
    void anExamThatFailsTakesTheRestOfTheReportWithIt() {
        ExamTask bad = ExamTask.fresh("x".repeat(300), 0);
        Exam exam = new Exam("CKAD", 1, NINE, Duration.ZERO, Optional.of(NINE), List.of(bad));
        try (ClassDatabase database = open(fresh())) {
            Report report = new Report(two(), List.of(answer("b/one", 9, true)), List.of(exam));
            assertThatThrownBy(() -> database.report("ada", report)).isInstanceOf(ProgressException.class);
            assertThat(database.results()).isEmpty();
            assertThat(database.answers()).isEmpty();
            assertThat(database.exams()).isEmpty();
        }
    }

    @Test
    void theSameReportTwiceCountsOnce() {
        try (ClassDatabase database = open(fresh())) {
            database.report("ada", of(two()));
            List<Result> once = database.results();
            assertThat(database.report("ada", of(two()))).isEqualTo(receipt(2, 0));
            assertThat(database.results()).isEqualTo(once);
            List<Attempt> more = new ArrayList<>(two());
            more.add(attempt("a/y", 90, 2, ORDER));
            assertThat(database.report("ada", of(more))).isEqualTo(receipt(3, 1));
            assertThat(database.report("bob", of(two()))).as("the same times of another learner").isEqualTo(
                    receipt(2, 2));
        }
    }

    /** The clock of a machine may be finer than a database's. */
    @Test
    void nanosecondsDoNotCountTwice() {
        Attempt fine = new Attempt("a/x", NINE.plusNanos(789), Duration.ZERO, 3, 3, 0, Optional.empty(), "");
        try (ClassDatabase database = open(fresh())) {
            assertThat(database.report("ada", of(List.of(fine))).attempts().added()).isEqualTo(1);
            assertThat(database.report("ada", of(List.of(fine))).attempts().added()).isZero();
            assertThat(database.results()).singleElement().extracting(Result::at).isEqualTo(NINE);
        }
    }

    @Test
    void aReportThatFailsChangesNothing() {
        List<Attempt> bad = List.of(attempt("a/x", 0, 3), attempt("x".repeat(300), 1, 3));
        try (ClassDatabase database = open(fresh())) {
            assertThatThrownBy(() -> database.report("ada", of(bad))).isInstanceOf(
                    ProgressException.class).hasMessageStartingWith("cannot report to the class database jdbc:");
            assertThat(database.learners()).isEmpty();
            assertThat(database.results()).isEmpty();
            assertThat(database.report("ada", of(two())).attempts().added()).as(
                    "it can be used after a failure").isEqualTo(2);
        }
    }

    @Test
    void aNameIsOneLine() {
        try (ClassDatabase database = open(fresh())) {
            for (String name : List.of("", "  ", "a\nb", "x".repeat(201))) {
                assertThatThrownBy(() -> database.report(name, of(two()))).isInstanceOf(
                        ProgressException.class).hasMessageContaining("1 to 200 characters").hasMessageContaining(
                                "--learner");
            }
            String quoted = "O'Hara; DROP TABLE result";
            database.report(quoted, of(two()));
            assertThat(database.learners()).containsExactly(quoted);
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() throws SQLException {
        String url = fresh();
        open(url).close();
        execute(url, "INSERT INTO migration VALUES (99)");
        assertThatThrownBy(() -> open(url)).isInstanceOf(ProgressException.class).hasMessageContaining(
                "written by a newer version of Podium (schema 99, this one knows 2): update Podium");
    }

    @Test
    void manyMachinesReportAtOnceToANewDatabase() throws Exception {
        String url = fresh();
        List<Attempt> same = IntStream.range(0, 20).mapToObj(i -> attempt("a/x", i, 1, ORDER)).toList();
        int added = 0;
        try (ExecutorService machines = Executors.newFixedThreadPool(6)) {
            List<Future<Receipt>> receipts = IntStream.range(0, 6).mapToObj(i -> machines.submit(() -> {
                try (ClassDatabase database = open(url)) {
                    return database.report("learner " + i / 2, of(i % 2 == 0 ? same : same.reversed()));
                }
            })).toList();
            for (Future<Receipt> receipt : receipts) added += receipt.get().attempts().added();
        }
        assertThat(added).as("two machines of each of three learners").isEqualTo(60);
        try (ClassDatabase database = open(url)) {
            assertThat(database.learners()).hasSize(3);
            assertThat(database.results()).hasSize(60).allSatisfy(
                    result -> assertThat(result.missed()).containsExactly(ORDER));
        }
    }
}
