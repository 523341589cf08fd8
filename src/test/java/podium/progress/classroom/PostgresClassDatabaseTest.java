package podium.progress.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import podium.progress.ProgressException;

/** A class in a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresClassDatabaseTest extends ClassDatabaseContract {
    private Optional<PostgresServer> started = Optional.empty();

    @BeforeAll
    void start() throws IOException {
        try {
            started = Optional.of(PostgresServer.start());
        } catch (Unavailable e) {
            abort(e.why());
        }
    }

    @AfterAll
    void stop() throws IOException {
        if (started.isPresent()) started.get().close();
    }

    private PostgresServer server() {
        return started.orElseThrow();
    }

    private String owned(String database) {
        return server().url(database, PostgresServer.OWNER, PostgresServer.PASSWORD);
    }

    @Override
    String fresh() {
        try {
            return owned(server().database());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(ThrowingCallable call, String... words) {
        assertThatThrownBy(call).isInstanceOf(ProgressException.class).hasMessageContainingAll(
                words).hasMessageNotContaining(PostgresServer.PASSWORD).hasMessageNotContaining("guess");
    }

    @Test
    void roleAndPasswordMayComeBesideTheUrl() throws SQLException {
        String plain = server().plain(server().database());
        try (ClassDatabase database = ClassDatabase.open(plain, Optional.of(PostgresServer.OWNER),
                Optional.of(PostgresServer.PASSWORD))) {
            assertThat(database.results()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsToldWithItsFix() {
        String plain = server().plain("postgres");
        refused(() -> ClassDatabase.open(plain, Optional.of(PostgresServer.OWNER), Optional.of("guess")),
                "cannot open the class database " + plain, "password authentication failed", "PODIUM_CLASS_PASSWORD");
        refused(() -> ClassDatabase.open(plain, Optional.of(PostgresServer.OWNER), Optional.empty()),
                "no password was provided", "PODIUM_CLASS_PASSWORD");
    }

    @Test
    void aServerThatIsNotThereIsTold() throws IOException {
        int nobody;
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        refused(() -> open("jdbc:postgresql://127.0.0.1:" + nobody + "/class"), "127.0.0.1:" + nobody,
                "check host and port");
    }

    @Test
    void aDatabaseThatIsNotThereIsTold() {
        refused(() -> open(owned("nowhere")), "\"nowhere\" does not exist", "CREATE DATABASE");
    }

    /** The rights that docs/class-database.md gives to learners and instructors. */
    @Test
    void learnersReportAndCannotReadWhatOthersDid() throws SQLException {
        String name = server().database();
        open(owned(name)).close();
        execute(owned(name), "CREATE ROLE learners LOGIN PASSWORD 'learn'",
                "CREATE ROLE teachers LOGIN PASSWORD 'teach'",
                "GRANT SELECT ON migration TO learners, teachers",
                "GRANT INSERT ON learner, result, missed_check, quiz_result, exam_result, exam_task_result TO learners",
                "GRANT SELECT ON learner, result, missed_check, quiz_result, exam_result, exam_task_result TO teachers");
        try (ClassDatabase learner = open(server().url(name, "learners", "learn"))) {
            for (int added : List.of(1, 0)) {
                Report report = new Report(List.of(attempt("a/x", 0, 3)), List.of(), List.of(exam(0)));
                assertThat(learner.report("ada", report).exams().added()).isEqualTo(added);
            }
            refused(learner::exams, "cannot read the class database", "permission denied");
            refused(learner::results, "cannot read the class database", "permission denied", "the instructor SELECT");
        }
        try (ClassDatabase teacher = open(server().url(name, "teachers", "teach"))) {
            assertThat(teacher.results()).hasSize(1);
            assertThat(teacher.exams()).hasSize(1);
            refused(() -> teacher.report("bob", of(List.of())), "cannot report to", "INSERT on learner");
        }
        execute(owned(name), "CREATE ROLE stranger LOGIN PASSWORD 'strange'",
                "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        refused(() -> open(server().url(name, "stranger", "strange")), "permission denied", "needs its owner");
    }

    @Test
    void aConnectionThatBreaksIsTold() throws SQLException {
        String name = server().database();
        try (ClassDatabase database = open(owned(name))) {
            execute(owned("postgres"), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name
                    + "'");
            refused(() -> database.report("ada", of(List.of(attempt("a/x", 0, 3)))),
                    "cannot report to the class database",
                    "check host and port");
        }
    }
}
