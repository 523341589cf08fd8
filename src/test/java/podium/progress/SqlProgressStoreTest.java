package podium.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlProgressStoreTest {
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00.123456Z");

    @TempDir
    Path folder;

    private static Attempt attempt(String exercise, int points) {
        return new Attempt(exercise, NINE, Duration.ofSeconds(70), points, 5, 1, Optional.empty(), "kind: Pod\n");
    }

    @Test
    void keepsAttemptsAndTicksAcrossRestarts() {
        Attempt first = attempt("02-x/steps", 3);
        Attempt second = new Attempt("02-x/steps", NINE.plusSeconds(60), Duration.ofMillis(1500), 5, 5, 0,
                Optional.of(0.04), "answers: []");
        try (ProgressStore store = SqlProgressStore.open(folder.resolve("progress"))) {
            store.record(first);
            store.record(second);
            store.record(attempt("02-x/other", 4));
            store.tick("02-x", NINE);
            store.tick("02-x", NINE.plusSeconds(9));
            store.tick("03-y", NINE);
            store.untick("03-y");
        }
        try (ProgressStore store = SqlProgressStore.open(folder.resolve("progress"))) {
            assertThat(store.attempts("02-x/steps")).containsExactly(first, second);
            assertThat(store.attempts("nothing")).isEmpty();
            assertThat(store.completed()).containsExactly("02-x/steps");
            assertThat(store.ticked()).containsExactly("02-x");
        }
    }

    @Test
    void whatWasRecordedSurvivesAKill() throws Exception {
        Path file = folder.resolve("killed");
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Killed.class.getName(), file.toString()).redirectErrorStream(
                        true).redirectOutput(new File(folder.toFile(), "out")).start();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as(Files.readString(folder.resolve("out"))).isEqualTo(137);
        try (ProgressStore store = SqlProgressStore.open(file)) {
            assertThat(store.attempts("02-x/steps")).hasSize(20);
            assertThat(store.exams()).singleElement().extracting(exam -> exam.tasks().getFirst().answer()).isEqualTo(
                    "answer 19");
        }
    }

    /** A program that ends without a chance to close anything. */
    static final class Killed {
        public static void main(String[] arguments) {
            ProgressStore store = SqlProgressStore.open(Path.of(arguments[0]));
            for (int i = 0; i < 20; i++) {
                String answer = "answer " + i;
                store.record(attempt("02-x/steps", i % 6));
                store.keep(new Exam("CKAD", 1, NINE, Duration.ofHours(2), Optional.empty(),
                        List.of(ExamTask.fresh("02-x/steps", 0).answered(answer))));
            }
            Runtime.getRuntime().halt(137);
        }
    }

    @Test
    void severalThreadsMayRecord() throws Exception {
        try (ProgressStore store = SqlProgressStore.open(folder.resolve("threads"))) {
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                for (int i = 0; i < 40; i++) threads.execute(() -> store.record(attempt("02-x/steps", 5)));
            }
            assertThat(store.attempts("02-x/steps")).hasSize(40);
        }
    }

    @Test
    void aSecondProgramIsToldToCloseTheFirst() {
        Path file = folder.resolve("busy");
        try (ProgressStore store = SqlProgressStore.open(file)) {
            store.record(attempt("02-x/steps", 5));
            assertThat(openElsewhere(file)).contains("cannot open the progress in " + file).contains(
                    "Close other windows");
        }
    }

    /** Within one process H2 shares a file; the lock is between processes. */
    private static String openElsewhere(Path file) {
        try {
            Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp", System.getProperty("java.class.path"), Killed.class.getName(),
                    file.toString()).redirectErrorStream(true).start();
            String said = new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            child.waitFor();
            return said;
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() throws Exception {
        Path file = folder.resolve("newer");
        SqlProgressStore.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO migration VALUES (99)");
        }
        assertThatThrownBy(() -> SqlProgressStore.open(file)).isInstanceOf(
                ProgressException.class).hasMessageContaining("newer version of Podium").hasMessageContaining(
                        "schema 99");
    }

    @Test
    void aMigrationThatWasCutShortIsFinishedTheNextTime() throws Exception {
        Path file = folder.resolve("cut");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE migration (version INT PRIMARY KEY)");
            statement.execute("CREATE TABLE lesson_tick (lesson VARCHAR(200) PRIMARY KEY,"
                    + " at TIMESTAMP(9) WITH TIME ZONE NOT NULL)");
        }
        try (ProgressStore store = SqlProgressStore.open(file)) {
            store.record(attempt("02-x/steps", 5));
            assertThat(store.attempts("02-x/steps")).extracting(Attempt::points).isEqualTo(List.of(5));
        }
    }
}
