package podium.progress.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.progress.ProgressException;

/** What a user reads when a class database cannot be used, and which URLs are taken. */
class ReasonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "08001 | check host and port", "57P01 | check host and port",
            "28P01 | PODIUM_CLASS_PASSWORD",
            "28000 | --user",
            "08004 | PODIUM_CLASS_PASSWORD",
            "3D000 | CREATE DATABASE",
            "42501 | SELECT on migration and INSERT on learner, result, missed_check, quiz_result, exam_result and exam_task_result",
            "90020 | serves one program at a time",
            "22001 | Nothing was changed."})
    void aStateIsToldWithRuleAndFix(String state, String words) {
        SQLException failure = new SQLException("FATAL: it is so\n  Where: deep inside", state);
        assertThat(Reason.of("cannot open X", failure)).startsWith("cannot open X: FATAL: it is so. ").contains(
                words).doesNotContain("\n").endsWith(".");
    }

    @Test
    void aFailureWithoutWordsIsTold() {
        assertThat(Reason.of("cannot open X", new SQLException())).isEqualTo(
                "cannot open X: it said nothing. Nothing was changed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "jdbc:postgresql://h/c?user=u&password=secret | jdbc:postgresql://h/c | jdbc:postgresql://h/c?user=u&password=secret",
            "jdbc:h2:mem:c;USER=u;PASSWORD=secret | jdbc:h2:mem:c | jdbc:h2:mem:c;USER=u;PASSWORD=secret;MODE=PostgreSQL",
            "jdbc:h2:mem:c;mode=PostgreSQL | jdbc:h2:mem:c | jdbc:h2:mem:c;mode=PostgreSQL"})
    void aUrlIsShownWithoutSecrets(String text, String shown, String jdbc) {
        ClassUrl url = ClassUrl.of(text);
        assertThat(url.shown()).isEqualTo(shown);
        assertThat(url.jdbc()).isEqualTo(jdbc);
        assertThat(url.postgres()).isEqualTo(text.contains("postgresql:"));
    }

    @ParameterizedTest
    @CsvSource({"jdbc:mysql://u:secret@h/c?password=secret", "postgres://u:secret@h/c", "class"})
    void otherDatabasesAreRefused(String text) {
        assertThatThrownBy(() -> ClassUrl.of(text)).isInstanceOf(ProgressException.class).hasMessageContaining(
                "a class is kept in PostgreSQL or H2").hasMessageContaining(
                        "jdbc:postgresql://HOST/DATABASE").hasMessageNotContaining("secret");
    }
}
