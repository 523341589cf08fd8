package podium.progress.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.progress.MissedCheck;

/** Results and what they say of a class. */
class ClassSummaryTest {
    static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");

    /** @param missed ids of checks, each of one point of three */
    static Result result(String learner, String exercise, int minute, String... missed) {
        List<MissedCheck> checks = Arrays.stream(missed).map(id -> new MissedCheck(id, "Title of " + id)).toList();
        return new Result(learner, exercise, 0, NINE.plusSeconds(60L * minute), 3 - checks.size(), 3, checks);
    }

    /** Each letter an attempt of a learner: 0 misses nothing, others name the checks that they miss. */
    private static Work work(String attempts) {
        List<Result> results = new ArrayList<>();
        for (String attempt : attempts.split(" ", -1)) {
            results.add(
                    result("ada", "a/x", results.size(), attempt.equals("0") ? new String[0] : attempt.split("", 0)));
        }
        return ClassSummary.of(List.of(), results).works().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // attempts | state, failures of attempts, best points, most missed check and how often
            "0       | solved 0/1 best 3",
            "o       | stuck 1/1 best 2 o 1",
            "o 0     | solved 1/2 best 3 o 1",
            "o 0 o   | solved 1/3 best 3 o 2",
            "op p    | stuck 2/2 best 2 p 2",
            "op      | stuck 1/1 best 1 o 1",
            "opq q o | stuck 3/3 best 2 o 2",
            "0 o     | solved 0/2 best 3 o 1"})
    void whatOneLearnerDidAtOneExercise(String attempts, String expected) {
        Work work = work(attempts);
        String most = work.mostMissed().map(counted -> " " + counted.check().id() + " " + counted.times()).orElse("");
        assertThat((work.stuck() ? "stuck " : "solved ") + work.failures() + "/" + work.attempts() + " best "
                + work.best() + most).isEqualTo(expected);
    }

    private static List<Result> three() {
        return List.of(result("ada", "a/x", 0, "order"), result("ada", "a/x", 1), result("ada", "a/y", 2, "probe"),
                result("bob", "a/x", 3, "order", "image"), result("bob", "a/x", 9, "order"),
                result("cyd", "a/y", 4, "probe"), result("cyd", "a/x", 5));
    }

    @Test
    void aLearnerIsStuckWhereNoAttemptSucceeded() {
        List<OfLearner> learners = ClassSummary.of(List.of("dee"), three()).learners();
        assertThat(learners).extracting(OfLearner::learner).containsExactly("ada", "bob", "cyd", "dee");
        assertThat(learners).extracting(OfLearner::solved).containsExactly(1, 0, 1, 0);
        assertThat(learners).extracting(OfLearner::attempts).containsExactly(3, 2, 2, 0);
        assertThat(learners).extracting(
                learner -> learner.stuck().stream().map(Work::exercise).toList()).containsExactly(List.of("a/y"),
                        List.of("a/x"), List.of("a/y"), List.of());
        assertThat(learners.get(1).seen()).contains(NINE.plusSeconds(540));
        assertThat(learners.get(3).seen()).isEmpty();
    }

    @Test
    void whereALearnerIsStuckTheMostAttemptsComeFirst() {
        List<Result> results = new ArrayList<>(three());
        results.add(result("ada", "a/w", 20, "probe"));
        results.add(result("ada", "a/z", 21, "probe"));
        results.add(result("ada", "a/z", 22, "probe"));
        assertThat(ClassSummary.of(List.of(), results).learners().getFirst().stuck()).extracting(
                Work::exercise).containsExactly("a/z", "a/w", "a/y");
    }

    @Test
    void anExerciseCountsLearnersAndAttempts() {
        MissedCheck order = new MissedCheck("order", "Title of order");
        MissedCheck probe = new MissedCheck("probe", "Title of probe");
        assertThat(ClassSummary.of(List.of(), three()).exercises()).containsExactly(
                new OfExercise("a/x", 3, 2, 5, List.of("bob"), Optional.of(new Counted(order, 3))),
                new OfExercise("a/y", 2, 0, 2, List.of("ada", "cyd"), Optional.of(new Counted(probe, 2))));
    }

    @Test
    void misconceptionsAreOrderedByHowManyLearnersMetThem() {
        assertThat(ClassSummary.of(List.of(), three()).misconceptions()).extracting(
                each -> each.exercise() + " " + each.check().id() + " " + each.learners() + " " + each.attempts() + " "
                        + each.still()).containsExactly("a/x order 2 3 [bob]", "a/y probe 2 2 [ada, cyd]",
                                "a/x image 1 1 []");
    }

    /** The same name of a check in two exercises is two checks; its title is the one met last. */
    @Test
    void aCheckBelongsToItsExercise() {
        Result old = new Result("ada", "a/x", 0, NINE, 0, 1, List.of(new MissedCheck("order", "Old words")));
        Result fresh = new Result("bob", "a/x", 0, NINE.plusSeconds(1), 0, 1,
                List.of(new MissedCheck("order", "New words")));
        Result other = result("ada", "a/y", 3, "order");
        assertThat(ClassSummary.of(List.of(), List.of(fresh, other, old)).misconceptions()).extracting(
                each -> each.exercise() + " " + each.check().title() + " " + each.learners()).containsExactly(
                        "a/x New words 2", "a/y Title of order 1");
    }

    @Test
    void theOrderOfResultsDoesNotMatter() {
        List<Result> reversed = new ArrayList<>(three());
        Collections.reverse(reversed);
        assertThat(ClassSummary.of(List.of(), reversed)).isEqualTo(ClassSummary.of(List.of(), three()));
    }

    @Test
    void aClassWithoutResultsIsEmpty() {
        assertThat(ClassSummary.of(List.of(), List.of())).isEqualTo(
                new ClassSummary(List.of(), List.of(), List.of(), List.of(),
                        new QuizSummary(List.of(), List.of(), List.of()), new ExamSummary(List.of(), List.of())));
    }
}
