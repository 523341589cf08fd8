package podium.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quiz answers, interviews and notes in the database, and everything replaced at once. */
class ArchiveStoreTest {
    @TempDir
    Path folder;

    @Test
    void keepsAnswersAndNotesAcrossRestarts() {
        Archive all = ArchiveJsonTest.archive();
        try (ProgressStore store = SqlProgressStore.open(folder.resolve("progress"))) {
            assertThat(store.archive().isEmpty()).isTrue();
            all.attempts().forEach(store::record);
            all.ticks().forEach(store::tick);
            all.quiz().forEach(store::record);
            all.interviews().forEach(store::record);
            all.exams().forEach(store::keep);
            all.reviews().forEach(store::record);
            store.note("bank/talk", "first");
            all.notes().forEach(store::note);
            store.note("bank/other", "gone");
            store.note("bank/other", "");
        }
        try (ProgressStore store = SqlProgressStore.open(folder.resolve("progress"))) {
            assertThat(store.archive()).isEqualTo(all);
        }
    }

    /** Each look at an exam under way replaces the one before. */
    @Test
    void anExamIsKeptAsItIsNow() {
        Exam begun = ArchiveJsonTest.archive().exams().getLast();
        Exam later = begun.with(0, task -> task.answered("whole").flagged(true).spent(Duration.ofSeconds(3)));
        Exam over = later.handedIn(begun.began().plusSeconds(60), List.of(new ExamTask.Score(4, 6)));
        try (ProgressStore store = SqlProgressStore.open(folder.resolve("exam"))) {
            store.keep(begun);
            store.keep(later);
            assertThat(store.exams()).containsExactly(later);
            store.keep(over);
        }
        try (ProgressStore store = SqlProgressStore.open(folder.resolve("exam"))) {
            assertThat(store.exams()).containsExactly(over);
        }
        assertThat(over.total()).isEqualTo(new ExamTask.Score(4, 6));
        assertThat(over.passed()).isTrue();
        assertThat(later.passed()).isFalse();
        assertThat(later.left()).isEqualTo(begun.length().minusSeconds(3));
    }

    @Test
    void anImportReplacesAll() {
        try (ProgressStore store = SqlProgressStore.open(folder.resolve("replace"))) {
            store.record(new QuizAnswer("old/one", Instant.EPOCH, true, Optional.empty(), "x"));
            store.tick("old", Instant.EPOCH);
            store.replace(ArchiveJsonTest.archive());
            assertThat(store.archive()).isEqualTo(ArchiveJsonTest.archive());
            store.replace(ArchiveJsonTest.archive());
            assertThat(store.archive()).isEqualTo(ArchiveJsonTest.archive());
        }
    }

    @Test
    void anImportThatFailsChangesNothing() {
        Attempt tooLong = new Attempt("x".repeat(300), Instant.EPOCH, Duration.ZERO, 1, 1, 0, Optional.empty(), "");
        try (ProgressStore store = SqlProgressStore.open(folder.resolve("fails"))) {
            store.replace(ArchiveJsonTest.archive());
            Archive bad = new Archive(List.of(tooLong), new TreeMap<>(), List.of(), List.of(), new TreeMap<>());
            assertThatThrownBy(() -> store.replace(bad)).isInstanceOf(ProgressException.class).hasMessageContaining(
                    "cannot replace the progress");
            assertThat(store.archive()).isEqualTo(ArchiveJsonTest.archive());
        }
    }

    @Test
    void aDatabaseOfTheFirstVersionIsTakenOver() throws Exception {
        Path file = folder.resolve("first");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE migration (version INT PRIMARY KEY)");
            statement.execute("INSERT INTO migration VALUES (1)");
            statement.execute("""
                    CREATE TABLE attempt (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    exercise VARCHAR(200) NOT NULL, at TIMESTAMP(9) WITH TIME ZONE NOT NULL, took_ms BIGINT NOT NULL,
                    points INT NOT NULL, maximum INT NOT NULL, hints INT NOT NULL, brier DOUBLE PRECISION,
                    answer TEXT NOT NULL)""");
            statement.execute("CREATE TABLE lesson_tick (lesson VARCHAR(200) PRIMARY KEY,"
                    + " at TIMESTAMP(9) WITH TIME ZONE NOT NULL)");
            statement.execute(
                    "INSERT INTO lesson_tick VALUES ('02-x', TIMESTAMP WITH TIME ZONE '2026-01-05 09:00:00Z')");
            statement.execute("INSERT INTO attempt (exercise, at, took_ms, points, maximum, hints, answer) VALUES"
                    + " ('02-x/steps', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00Z', 7, 1, 3, 0, 'old')");
        }
        try (ProgressStore store = SqlProgressStore.open(file)) {
            assertThat(store.attempts("02-x/steps")).containsExactly(new Attempt("02-x/steps", Instant.EPOCH,
                    Duration.ofMillis(7), 1, 3, 0, Optional.empty(), "old", 0, List.of()));
            store.record(new QuizAnswer("bank/one", Instant.EPOCH, true, Optional.of(100), "x"));
            assertThat(store.archive().quiz()).hasSize(1);
            assertThat(store.ticked()).containsExactly("02-x");
        }
    }
}
