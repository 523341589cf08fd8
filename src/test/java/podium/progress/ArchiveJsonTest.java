package podium.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One file there and back; whatever else is in a file is refused in words. */
class ArchiveJsonTest {
    private static final String WHOLE = ArchiveJson.write(archive());

    static Archive archive() {
        Instant nine = Instant.parse("2026-01-05T09:00:00.123456Z");
        return new Archive(List.of(
                new Attempt("02-x/steps", nine, Duration.ofMillis(1500), 3, 5, 1, Optional.of(0.04), "kind: \"Pod\"\n"),
                new Attempt("02-x/steps", nine.plusSeconds(9), Duration.ZERO, 5, 5, 0, Optional.empty(), ""),
                new Attempt("02-x/other", nine.plusSeconds(12), Duration.ZERO, 3, 5, 0, Optional.empty(), "",
                        -4_000_000_000L, List.of(new MissedCheck("order", "One → the other"),
                                new MissedCheck("a b", "")))),
                new TreeMap<>(Map.of("02-x", nine)),
                List.of(new QuizAnswer("bank/one", nine, true, Optional.of(80), "→ ü"),
                        new QuizAnswer("bank/two", nine, false, Optional.empty(), "no")),
                List.of(new InterviewAnswer("bank/talk", nine, 2, 3, "notes\n\tmore")),
                new TreeMap<>(Map.of("bank/talk", "a draft")),
                List.of(new Exam("CKA", 7, nine, Duration.ofHours(2), Optional.of(nine.plusSeconds(5000)),
                        List.of(new ExamTask("02-x/steps", 3, "kind: Pod", true, Duration.ofSeconds(61),
                                Optional.of(new ExamTask.Score(2, 5))), ExamTask.fresh("02-x/other", 0))),
                        new Exam("CKAD", 1, nine.plusSeconds(9), Duration.ofMinutes(15), Optional.empty(),
                                List.of(ExamTask.fresh("02-x/other", 4).answered("half")))),
                List.of(new Review("02-x/steps", nine, Review.Recall.HARD),
                        new Review("quiz:bank/one", nine, Review.Recall.AGAIN)));
    }

    @Test
    void comesBackAsItWas() {
        assertThat(ArchiveJson.read(WHOLE)).isEqualTo(new ArchiveJson.Reading.Found(archive()));
        assertThat(ArchiveJson.write(archive())).isEqualTo(WHOLE);
    }

    /** Files of older programs have no exams and no reviews. */
    @Test
    void exportsOfOlderProgramsAreRead() {
        Archive all = archive();
        Archive old = new Archive(all.attempts(), all.ticks(), all.quiz(), all.interviews(), all.notes());
        assertThat(ArchiveJson.write(old)).doesNotContain("exams", "reviews");
        assertThat(ArchiveJson.read(ArchiveJson.write(old))).isEqualTo(new ArchiveJson.Reading.Found(old));
    }

    private static String refusal(String text) {
        return ArchiveJson.read(text) instanceof ArchiveJson.Reading.Refused(String why) ? why : "taken";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"points\" : 3 | \"points\" : 7 | attempts[0].points is 7; it must be a whole number from 0 to 5.",
            "\"confidence\" : 80 | \"confidence\" : 20 | quiz[0].confidence is 20; it must be a whole number from 50",
            "\"named\" : 2 | \"named\" : 4 | interviews[0].named is 4; it must be a whole number from 0 to 3.",
            "\"took\" : \"PT1.5S\" | \"took\" : \"long\" | attempts[0].took is \"long\"; it must be a duration",
            "\"right\" : true | \"right\" : 1 | quiz[0].right is 1; it must be true or false.",
            "\"variant\" : -4000000000 | \"variant\" : 0.5 | attempts[2].variant is 0.5; it must be a whole number of 64",
            "\"check\" : \"order\" | \"check\" : 1 | attempts[2].missed[0].check is 1; it must be a text.",
            "\"brier\" : 0.04 | \"brier\" : 2 | attempts[0].brier is 2; it must be a number from 0 to 1.",
            "\"item\" : \"bank/one\" | \"other\" : 1 | quiz[0].item is missing; it must be a text.",
            "\"recall\" : \"HARD\" | \"recall\" : \"SO\" | reviews[0].recall is \"SO\"; it must be one of AGAIN, HARD, GOOD",
            "\"points\" : 2 | \"points\" : 9 | exams[0].tasks[0].points is 9; it must be a whole number from 0 to 5.",
            "\"flagged\" : true | \"flagged\" : 1 | exams[0].tasks[0].flagged is 1; it must be true or false.",
            "\"podium-progress\" : 1 | \"podium-progress\" : 2 | It has version 2, and this program reads version 1."})
    void aWrongValueIsNamedWithItsPlace(String from, String to, String words) {
        assertThat(WHOLE).contains(from);
        assertThat(refusal(WHOLE.replace(from, to))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{}", "{\"podium-progress\": \"1\"}", "\u0000",
            "{\"podium-progress\"",
            "{\"podium-progress\": 1}", "{\"podium-progress\": 1, \"attempts\": [null]}"})
    void whatIsNoProgressIsRefused(String text) {
        assertThat(refusal(text)).isNotEqualTo("taken").endsWith(".");
    }

    @Test
    void aFileThatIsCutShortIsRefusedAtEveryLength() {
        int end = WHOLE.stripTrailing().length();
        for (int length = 0; length < end; length++) {
            assertThat(refusal(WHOLE.substring(0, length))).as("length " + length).isNotEqualTo("taken");
        }
    }
}
