package podium.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.Course;
import podium.course.CourseFiles;
import podium.course.Finding;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.Input;
import podium.simulation.Scenario;
import podium.simulation.Timeline;

/**
 * A sound course, and one mutation at a time. Here a manifest that has the word good runs as a recorded Pod that gets up,
 * lucky does so with an even seed alone, refused is not taken, and any other one fails for good.
 */
class CourseLintTest {
    private static final String FOLDER = "lessons/01-one/";
    private static final String EXERCISE = FOLDER + "exercises/a/";
    private static final Timeline WELL = RecordedRun.of("combo-second-init-fails-twice");
    private static final Timeline FAILED = RecordedRun.of("init-fail-never");

    private static Timeline engine(Scenario scenario) {
        String manifest = scenario.inputs().stream().filter(Input.Apply.class::isInstance).map(
                input -> ((Input.Apply) input).manifests()).findFirst().orElse("");
        if (manifest.contains("refused")) {
            return HandMade.with(WELL, List.of(new Change.Answered(Timeline.EPOCH, 0,
                    new Answer.Applied(List.of(), List.of("The Pod is invalid", "* place: cause")))));
        }
        boolean lucky = manifest.contains("lucky") && scenario.seed() % 2 == 0;
        return manifest.contains("good") || lucky ? WELL : FAILED;
    }

    private static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("lessons/course.yaml", "title: Course\n");
        files.put(FOLDER + "lesson.md", """
                ---
                title: One
                goals: [read]
                exam: ["CKAD, Application Deployment: kustomize"]
                ---
                ```yaml run first
                good
                ```

                ```predict
                at: 9s
                mistakes:
                  - {status: Running, because: not yet}
                ```

                ```output at 50s
                NAME READY STATUS RESTARTS
                steps 1/1 Running 0
                ```

                <!-- expect starts: {container: clone, times: 1} -->

                See [the course](../course.yaml) and [the docs](https://kubernetes.io).

                ## In the exam
                %s
                ## Remember
                """.formatted("word ".repeat(450)));
        for (String name : List.of("a", "b")) exercise(files, FOLDER + "exercises/" + name + "/");
        predict(files, FOLDER + "exercises/c/");
        return files;
    }

    private static void exercise(SortedMap<String, String> files, String folder) {
        files.put(folder + "exercise.yaml", """
                title: T
                kind: write
                objective: O
                task: do it
                hints: [a, b, c]
                checks:
                  - id: runs
                    title: It runs
                    row: {status: Running, at: 50s}
                    feedback: It must run.
                    rule: R
                """);
        files.put(folder + "start.yaml", "start");
        files.put(folder + "solution.yaml", "good");
        files.put(folder + "alternatives/other.yaml", "good too");
        for (String name : List.of("x", "y", "z")) {
            files.put(folder + "wrong/" + name + ".yaml", "# fails: runs\n# feedback: It must run.\nbad");
        }
    }

    private static void predict(SortedMap<String, String> files, String folder) {
        files.put(folder + "exercise.yaml", """
                title: T
                kind: predict
                objective: O
                task: do it
                hints: [a, b, c]
                questions:
                  - {id: q, at: 50s, feedback: Look again.}
                """);
        files.put(folder + "start.yaml", "good");
        files.put(folder + "solution.yaml", "answers: [{question: q, ready: 1/1, status: Running, restarts: 0}]");
        for (String name : List.of("x", "y", "z")) {
            files.put(folder + "wrong/" + name + ".yaml", "# fails: q\n# feedback: Look again.\n"
                    + "answers: [{question: q, ready: 0/1, status: Running, restarts: 0}]");
        }
    }

    private static List<Finding> lint(SortedMap<String, String> files) {
        Course course = Course.of(new CourseFiles(files, new TreeSet<>()));
        return new CourseLint(HandMade.laboratory(CourseLintTest::engine, HandMade.NOWHERE), 3).check(course);
    }

    @Test
    void aSoundCourseHasNoFindings() {
        assertThat(lint(files())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "exercises/a/start.yaml | start | good | the start passes every check",
            "exercises/a/solution.yaml | good | bad | the check runs fails: Expected: STATUS Running at 50s.",
            "exercises/a/solution.yaml | good | lucky | the check runs fails",
            "exercises/a/solution.yaml | good | lucky at times | the check runs fails",
            "exercises/a/solution.yaml | good | refused | the API server refuses it: The Pod is invalid",
            "exercises/a/alternatives/other.yaml | good | bad | the check runs fails",
            "exercises/a/wrong/x.yaml | bad | good | the check runs passes",
            "exercises/a/wrong/x.yaml | fails: runs | fails: walks | there is no check walks",
            "exercises/a/wrong/x.yaml | It must run. | It must walk. | the feedback says: Expected",
            "exercises/a/exercise.yaml | at: 50s | at: 70s | the check runs looks at 1m10s, but the world plain ends at 1m",
            "exercises/c/solution.yaml | 1/1 | 0/1 | the check q fails: You said 0/1 Running 0",
            "exercises/c/wrong/x.yaml | 0/1 | 1/1 | the check q passes",
            "exercises/c/exercise.yaml | at: 50s | at: 1s | there is no such Pod at 1s",
            "exercises/c/start.yaml | good | lucky | at 50s, and with another seed 1/1 Running 0",
            "lesson.md | kustomize | customise | there is no competency of CKAD, Application Deployment called",
            "lesson.md | steps 1/1 Running 0 | steps 1/1 Running 2 | the text says: steps 1/1 Running 2; "
                    + "the run shows: at 50s: steps 1/1 Running 0",
            "lesson.md | steps 1/1 | other 1/1 | no such Pod",
            "lesson.md | NAME READY | NAME | this is not a table of Pods",
            "lesson.md | times: 1} | times: 2} | clone was started once",
            "lesson.md | status: Running, because | ready: 0/1, because | the text says: a mistake: READY 0/1",
            "lesson.md | at: 9s | at: 1s | there is no such Pod at 1s",
            "lesson.md | good | refused | the API server refuses it",
            "lesson.md | yaml run first | yaml | there is no run that this is about",
            "lesson.md | yaml run first | yaml | there is no manifest that runs",
            "lesson.md | ```predict | ```guess | there is no prediction",
            "lesson.md | ## Remember | ## Summary | there is no section \"Remember\"",
            "lesson.md | goals: [read] | goals: [] | there is no goals",
            "lesson.md | ../course.yaml | ../curse.yaml | there is no file ../curse.yaml",
            "lesson.md | word word word word word word | word | the text has"})
    void eachMutationIsFound(String file, String old, String mutation, String message) {
        SortedMap<String, String> files = files();
        String before = files.getOrDefault(FOLDER + file, "");
        String after = before.replace(old, mutation);
        assertThat(after).isNotEqualTo(before);
        files.put(FOLDER + file, after);
        assertThat(lint(files)).as("findings").anySatisfy(finding -> {
            assertThat(finding.problem().message()).contains(message);
            assertThat(finding.problem().rule()).isNotBlank();
            assertThat(finding.file()).startsWith(FOLDER);
        });
    }

    @Test
    void anAnswerThatAClusterDrawsMustBeCalledSo() {
        SortedMap<String, String> files = files();
        String folder = FOLDER + "exercises/c/";
        files.put(folder + "start.yaml", "lucky");
        files.computeIfPresent(folder + "exercise.yaml",
                (path, text) -> text.replace("{id: q,", "{id: q, chancy: true,"));
        assertThat(lint(files)).extracting(finding -> finding.problem().message()).isNotEmpty().noneSatisfy(
                message -> assertThat(message).contains("with another seed"));
    }

    @ParameterizedTest
    @CsvSource({"solution.yaml,solution.yaml is missing", "alternatives/other.yaml,there are no alternatives",
            "wrong/x.yaml,there are 2 wrong answers"})
    void eachMissingFileIsFound(String file, String message) {
        SortedMap<String, String> files = files();
        files.remove(EXERCISE + file);
        assertThat(lint(files)).extracting(finding -> finding.problem().message()).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"refused: {contains: Pod is invalid}|", "refused: {contains: cause}|",
            "refused: {contains: no such field}|the API server refuses it: The Pod is invalid",
            "refused: {contains: no such field}|the text says: the API server refuses it containing \"no such field\"; "
                    + "the run shows: The Pod is invalid"})
    void aManifestMayBeRefusedIfTheTextSaysSo(String claim, @Nullable String message) {
        SortedMap<String, String> files = files();
        files.computeIfPresent(FOLDER + "lesson.md", (path, text) -> text.replace("\ngood\n", "\nrefused\n").replace(
                "<!-- expect", "<!-- expect " + claim + " -->\n\n<!-- expect"));
        if (message == null) assertThat(lint(files)).isEmpty();
        else
            assertThat(lint(files)).extracting(finding -> finding.problem().message()).anySatisfy(
                    found -> assertThat(found).startsWith(message));
    }

    @Test
    void aClaimOfARefusalFailsWhereAllIsTaken() {
        SortedMap<String, String> files = files();
        files.computeIfPresent(FOLDER + "lesson.md", (path, text) -> text.replace("<!-- expect",
                "<!-- expect refused: {contains: invalid} -->\n\n<!-- expect"));
        assertThat(lint(files)).extracting(finding -> finding.problem().message()).containsExactly(
                "the text says: the API server refuses it containing \"invalid\"; the run shows: everything was taken");
    }

    @Test
    void aFindingSaysWhere() {
        SortedMap<String, String> files = files();
        files.computeIfPresent(FOLDER + "lesson.md", (path, text) -> text.replace("times: 1}", "times: 2}"));
        assertThat(lint(files)).extracting(Finding::toString).singleElement().asString().startsWith(
                "lessons/01-one/lesson.md:21: the text says: number of starts of clone: 2; the run shows: ");
    }

    @Test
    void anAnswerBeforeTheQuestionIsFound() {
        SortedMap<String, String> files = files();
        files.computeIfPresent(FOLDER + "lesson.md", (path, text) -> text.replace("```predict\nat: 9s", """
                ```output at 50s
                NAME READY STATUS RESTARTS
                steps 1/1 Running 0
                ```

                ```predict
                at: 9s"""));
        assertThat(lint(files)).extracting(finding -> finding.problem().message()).containsExactly(
                "the prediction comes after an output that gives answers away");
    }

    /** Rows at a late moment count although the claims beside them ask about an early one. */
    @Test
    void aRunLastsAsLongAsItsRowsAsk() {
        SortedMap<String, String> files = files();
        files.computeIfPresent(FOLDER + "lesson.md", (path, text) -> text.replace(
                "expect starts: {container: clone, times: 1}", "expect row: {status: Pending, at: 1s}"));
        List<Duration> lengths = Collections.synchronizedList(new ArrayList<>());
        Course course = Course.of(new CourseFiles(files, new TreeSet<>()));
        new CourseLint(HandMade.laboratory(scenario -> {
            if (scenario.inputs().toString().contains("good\n")) lengths.add(scenario.until());
            return engine(scenario);
        }, HandMade.NOWHERE), 1).check(course);
        assertThat(lengths).contains(Duration.ofSeconds(60)).doesNotContain(Duration.ofSeconds(21));
    }
}
