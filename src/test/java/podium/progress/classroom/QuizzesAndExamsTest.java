package podium.progress.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.progress.ExamTask;

/** What answers to questions and exams say of a class. */
class QuizzesAndExamsTest {
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");

    private static QuizResult answer(String learner, String item, int minute, boolean right, int sure) {
        return new QuizResult(learner, item, NINE.plusSeconds(60L * minute), right,
                sure == 0 ? Optional.empty() : Optional.of(sure));
    }

    private static List<QuizResult> answers() {
        return List.of(answer("ada", "back-off/limit", 0, false, 95), answer("ada", "back-off/limit", 9, true, 60),
                answer("bob", "back-off/limit", 1, false, 50), answer("bob", "back-off/limit", 2, false, 90),
                answer("bob", "back-off/reset", 3, true, 0), answer("cyd", "probes/plain", 4, false, 89));
    }

    private static ExamResult exam(String learner, int minute, int... points) {
        List<ExamResult.Task> tasks = IntStream.range(0, points.length).mapToObj(
                i -> new ExamResult.Task("a/" + i, 0, Duration.ofMinutes(5),
                        new ExamTask.Score(points[i], 10))).toList();
        return new ExamResult(learner, "CKAD", 1, NINE.plusSeconds(60L * minute),
                NINE.plusSeconds(60L * minute + 1800), Duration.ofHours(1), tasks);
    }

    @Test
    void aTopicCountsTheLatestAnswerOfEachLearnerToEachQuestion() {
        assertThat(QuizSummary.of(answers()).topics()).containsExactly(new QuizSummary.Topic("back-off", 2, 5, 3, 2),
                new QuizSummary.Topic("probes", 1, 1, 1, 0));
    }

    @Test
    void aMissedQuestionTellsWhoWasSureAndWhoStillMissesIt() {
        assertThat(QuizSummary.of(answers()).missed()).containsExactly(
                new QuizSummary.Missed("back-off/limit", 2, 3, 2, List.of("bob")),
                new QuizSummary.Missed("probes/plain", 1, 1, 0, List.of("cyd")));
    }

    @Test
    void theOrderOfAnswersAndExamsDoesNotMatter() {
        List<QuizResult> reversed = new ArrayList<>(answers());
        Collections.reverse(reversed);
        List<ExamResult> exams = List.of(exam("bob", 0, 1), exam("ada", 0, 2));
        assertThat(ClassSummary.of(List.of(), List.of(), reversed, exams.reversed())).isEqualTo(
                ClassSummary.of(List.of(), List.of(), answers(), exams));
    }

    @ParameterizedTest
    @CsvSource({"6, 7, false", "7, 7, true", "6.6, 6.6, true"})
    void anExamPassesAtSixtySixPercent(double first, double second, boolean passed) {
        ExamResult exam = new ExamResult("ada", "CKA", 1, NINE, NINE, Duration.ZERO, List.of(
                new ExamResult.Task("a/x", 0, Duration.ZERO, new ExamTask.Score((int) (first * 10), 100)),
                new ExamResult.Task("a/y", 0, Duration.ZERO, new ExamTask.Score((int) (second * 10), 100))));
        assertThat(exam.passed()).isEqualTo(passed);
    }

    @Test
    void tasksOfExamsAreOrderedByHowLittleTheyEarned() {
        assertThat(ExamSummary.of(List.of(exam("ada", 0, 10, 4), exam("bob", 5, 10, 2))).tasks()).containsExactly(
                new ExamSummary.Task("a/1", 2, 0, new ExamTask.Score(6, 20)),
                new ExamSummary.Task("a/0", 2, 2, new ExamTask.Score(20, 20)));
    }

    @Test
    void aLearnerIsSeenInQuizzesAndExamsToo() {
        List<OfLearner> learners = ClassSummary.of(List.of("dee"), List.of(), answers(),
                List.of(exam("ada", 60, 10), exam("ada", 100, 3))).learners();
        assertThat(learners).extracting(each -> each.learner() + " " + each.right() + "/" + each.asked() + " "
                + each.passed() + "/" + each.exams()).containsExactly("ada 1/1 1/2", "bob 1/2 0/0", "cyd 0/1 0/0",
                        "dee 0/0 0/0");
        assertThat(learners.getFirst().seen()).contains(NINE.plusSeconds(7800));
        assertThat(learners.get(2).seen()).contains(NINE.plusSeconds(240));
        assertThat(learners.getLast().seen()).isEmpty();
    }
}
