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
import podium.progress.MissedCheck;
import podium.progress.ProgressException;

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
            assertThat(database.report(" ada ", two())).isEqualTo(new Receipt(2, 2));
            assertThat(database.report("bob", List.of())).isEqualTo(new Receipt(0, 0));
        }
        try (ClassDatabase database = open(url)) {
            assertThat(database.learners()).containsExactly("ada", "bob");
            assertThat(database.results()).containsExactly(
                    new Result("ada", "a/x", 7, NINE, 1, 3, List.of(ORDER, IMAGE)),
                    new Result("ada", "a/x", 7, NINE.plusSeconds(60), 3, 3, List.of()));
        }
    }

    @Test
    void theSameReportTwiceCountsOnce() {
        try (ClassDatabase database = open(fresh())) {
            database.report("ada", two());
            List<Result> once = database.results();
            assertThat(database.report("ada", two())).isEqualTo(new Receipt(2, 0));
            assertThat(database.results()).isEqualTo(once);
            List<Attempt> more = new ArrayList<>(two());
            more.add(attempt("a/y", 90, 2, ORDER));
            assertThat(database.report("ada", more)).isEqualTo(new Receipt(3, 1));
            assertThat(database.report("bob", two())).as("the same times of another learner").isEqualTo(
                    new Receipt(2, 2));
        }
    }

    /** The clock of a machine may be finer than a database's. */
    @Test
    void nanosecondsDoNotCountTwice() {
        Attempt fine = new Attempt("a/x", NINE.plusNanos(789), Duration.ZERO, 3, 3, 0, Optional.empty(), "");
        try (ClassDatabase database = open(fresh())) {
            assertThat(database.report("ada", List.of(fine)).added()).isEqualTo(1);
            assertThat(database.report("ada", List.of(fine)).added()).isZero();
            assertThat(database.results()).singleElement().extracting(Result::at).isEqualTo(NINE);
        }
    }

    @Test
    void aReportThatFailsChangesNothing() {
        List<Attempt> bad = List.of(attempt("a/x", 0, 3), attempt("x".repeat(300), 1, 3));
        try (ClassDatabase database = open(fresh())) {
            assertThatThrownBy(() -> database.report("ada", bad)).isInstanceOf(
                    ProgressException.class).hasMessageStartingWith("cannot report to the class database jdbc:");
            assertThat(database.learners()).isEmpty();
            assertThat(database.results()).isEmpty();
            assertThat(database.report("ada", two()).added()).as("it can be used after a failure").isEqualTo(2);
        }
    }

    @Test
    void aNameIsOneLine() {
        try (ClassDatabase database = open(fresh())) {
            for (String name : List.of("", "  ", "a\nb", "x".repeat(201))) {
                assertThatThrownBy(() -> database.report(name, two())).isInstanceOf(
                        ProgressException.class).hasMessageContaining("1 to 200 characters").hasMessageContaining(
                                "--learner");
            }
            String quoted = "O'Hara; DROP TABLE result";
            database.report(quoted, two());
            assertThat(database.learners()).containsExactly(quoted);
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() throws SQLException {
        String url = fresh();
        open(url).close();
        execute(url, "INSERT INTO migration VALUES (99)");
        assertThatThrownBy(() -> open(url)).isInstanceOf(ProgressException.class).hasMessageContaining(
                "written by a newer version of Podium (schema 99, this one knows 1): update Podium");
    }

    @Test
    void manyMachinesReportAtOnceToANewDatabase() throws Exception {
        String url = fresh();
        List<Attempt> same = IntStream.range(0, 20).mapToObj(i -> attempt("a/x", i, 1, ORDER)).toList();
        int added = 0;
        try (ExecutorService machines = Executors.newFixedThreadPool(6)) {
            List<Future<Receipt>> receipts = IntStream.range(0, 6).mapToObj(i -> machines.submit(() -> {
                try (ClassDatabase database = open(url)) {
                    return database.report("learner " + i / 2, i % 2 == 0 ? same : same.reversed());
                }
            })).toList();
            for (Future<Receipt> receipt : receipts) added += receipt.get().added();
        }
        assertThat(added).as("two machines of each of three learners").isEqualTo(60);
        try (ClassDatabase database = open(url)) {
            assertThat(database.learners()).hasSize(3);
            assertThat(database.results()).hasSize(60).allSatisfy(
                    result -> assertThat(result.missed()).containsExactly(ORDER));
        }
    }
}
