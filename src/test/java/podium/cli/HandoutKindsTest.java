package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SequencedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cli.classroom.Copies;
import podium.cli.classroom.Handout;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.OwnCourse;
import podium.grading.Grade;
import podium.grading.Grader;
import podium.grading.Laboratory;
import podium.grading.Printouts;

/** What learners get of exercises of each kind: enough to answer, and no answer. */
class HandoutKindsTest {
    private static final Workplace WORKPLACE = Workplace.forCourse();
    private static final Laboratory LABORATORY = Laboratory.of(WORKPLACE.engine(), WORKPLACE.reader(),
            WORKPLACE.world());

    private static SequencedMap<String, String> files(Exercise exercise) {
        return new Handout(new Printouts(LABORATORY)).files(new Copies.Copy(exercise, exercise.id()), 4711);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // exercise | words of the task | words of the file to answer in
            "02-one-after-the-other/invoice        | # Add it up, then print it                            | kind: Pod",
            "23-native-sidecars/everybody-waits    | It holds what you begin with.              | kind: Pod",
            "01-why-init-containers/gate-or-no-gate | ```yaml                                   | question: before-at-5s, ready: \"?\"",
            "02-one-after-the-other/seven-moments  | type it beside the exercise 02-one-after   | - event Scheduled",
            "12-missing-configuration/the-locked-till | - no-key: The Secret `cellar` has no key | probes: []",
            "33-good-practice/the-good-one         | Init Containers: | kind: Pod",
            "31-deleting/ten-minutes-to-go         | ## What runs                               | # A command a line"})
    void aTaskAndAFileToAnswerIn(String id, String task, String answer) {
        Exercise exercise = OwnCourse.COURSE.variant(OwnCourse.COURSE.exercise(id).orElseThrow(), 7);
        SequencedMap<String, String> files = files(exercise);
        assertThat(files.keySet()).containsExactly(id + ".md", id + exercise.kind().ending());
        assertThat(files.firstEntry().getValue()).contains(task).contains(
                exercise.variant().varies() ? "the seed 4711: type" : "In Podium it is the exercise " + id);
        assertThat(files.lastEntry().getValue()).contains(answer);
        Grade untouched = new Grader(LABORATORY).grade(exercise, files.lastEntry().getValue());
        assertThat(untouched.complete()).as("the file as it is handed out").isFalse();
    }

    @Test
    void noTaskTellsItsAnswer() {
        TreeSet<String> kinds = new TreeSet<>();
        OwnCourse.COURSE.lessons().stream().flatMap(lesson -> lesson.exercises().stream()).forEach(exercise -> {
            if (!kinds.add(exercise.kind().word())) return;
            String all = String.join("\n", files(exercise).values());
            assertThat(all).contains(exercise.task().strip().lines().findFirst().orElseThrow());
            exercise.hints().forEach(hint -> assertThat(all).doesNotContain(hint.strip()));
            exercise.samples().solution().ifPresent(
                    solution -> assertThat(all).doesNotContain(solution.text().strip()));
            if (exercise.kind() instanceof Kind.Diagnose(var diagnosis)) {
                assertThat(all).doesNotContain(exercise.start().strip());
                diagnosis.suspects().forEach(suspect -> assertThat(all).doesNotContain(suspect.because().strip()));
            }
        });
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Kind.WORDS);
    }
}
