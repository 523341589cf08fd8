package podium.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.simulation.Fault;
import podium.simulation.Input;

class CourseReaderTest {
    private static final String LESSON = """
            ---
            title: One
            goals: [read]
            exam: [CKAD]
            minutes: 5
            ---
            # One

            ```yaml run first 30s
            kind: Pod
            ```

            ```predict
            at: 4s
            ```

            ```output at 4s
            NAME READY STATUS RESTARTS
            a    0/1   x      0
            ```

            <!-- expect starts: {container: c, times: 1..} -->
            """;
    private static final String EXERCISE = """
            title: T
            kind: write
            level: 2
            minutes: 4
            objective: O
            task: do it
            hints: [a, b, c]
            watch: 20s
            worlds:
              - name: calm
              - name: late
                seed: 9
                watch: 50s
                missing-images: [nginx]
                nodes: [{cpu: 500m, memory: 1Gi}]
                hosts: [{name: h.test, pages: {/a: text}}]
                steps:
                  - {at: 9s, kill: {pod: p, container: c}}
                  - {at: 2s, delete: pod p --now}
                  - {at: 3s, do: node lost node-1}
                world: [dns down, registry lacks nginx]
            checks:
              - id: one
                title: First
                points: 3
                worlds: [late]
                row: {ready: 1/1, status: [Running, NotReady], restarts: 0..2, by: 10s}
                feedback: F
                rule: R
            """;

    private static SortedMap<String, String> files() {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("lessons/course.yaml", "title: Course\n");
        files.put("lessons/01-one/lesson.md", LESSON);
        files.put("lessons/01-one/exercises/x/exercise.yaml", EXERCISE);
        files.put("lessons/01-one/exercises/x/start.yaml", "kind: Pod\n");
        files.put("lessons/01-one/exercises/x/solution.yaml", "kind: Pod\n");
        files.put("lessons/01-one/exercises/x/wrong/a.yaml", "# fails: one\n# feedback: look\nkind: Pod\n");
        return files;
    }

    private static Course read(SortedMap<String, String> files) {
        return CourseReader.read(new CourseFiles(files, new TreeSet<>()));
    }

    @Test
    void banksComeInTheOrderOfTheirLessons() {
        SortedMap<String, String> files = files();
        files.put("lessons/02-after/lesson.md", LESSON);
        for (String bank : List.of("after", "another", "one")) {
            files.put("quizzes/" + bank + ".yaml",
                    "title: T\nitems:\n  - {id: a, kind: truth, question: Q, answer: true, because: B}\n");
        }
        assertThat(read(files).quizzes()).extracting(QuizBank::id).containsExactly("one", "after", "another");
    }

    @Test
    void aLessonIsReadWithItsPassages() {
        Course course = read(files());
        assertThat(course.findings()).isEmpty();
        Lesson lesson = course.lessons().getFirst();
        assertThat(lesson.title()).isEqualTo("One");
        assertThat(lesson.number()).isEqualTo(1);
        assertThat(lesson.markdown()).startsWith("# One");
        assertThat(lesson.passages()).hasSize(4);
        assertThat(lesson.passages().get(0)).isInstanceOfSatisfying(Passage.Run.class, run -> {
            assertThat(run.manifest()).isEqualTo("kind: Pod\n");
            assertThat(run.watch()).isEqualTo(Duration.ofSeconds(30));
            assertThat(lesson.source().line(run.span().start())).isEqualTo(9);
        });
        assertThat(lesson.passages().get(1)).isInstanceOfSatisfying(Passage.Foretell.class,
                foretell -> assertThat(foretell.question().at()).isEqualTo(Duration.ofSeconds(4)));
        assertThat(lesson.passages().get(2)).isInstanceOf(Passage.Output.class);
        assertThat(lesson.passages().get(3)).isInstanceOfSatisfying(Passage.Claim.class,
                claim -> assertThat(claim.expectation()).isEqualTo(
                        new Expectation.Starts("*", "c", new Range(1, Integer.MAX_VALUE))));
    }

    @Test
    void anExerciseIsReadWithItsWorldsAndChecks() {
        Exercise exercise = read(files()).exercise("01-one/x").orElseThrow();
        Surroundings late = exercise.worlds().get(1);
        assertThat(late.seed()).isEqualTo(9);
        assertThat(late.watch()).isEqualTo(Duration.ofSeconds(50));
        assertThat(exercise.worlds().getFirst().watch()).isEqualTo(Duration.ofSeconds(20));
        assertThat(late.nodes().getFirst().milliCpu()).isEqualTo(500);
        assertThat(late.hosts().getFirst().pages()).containsEntry("/a", "text");
        assertThat(late.steps()).containsExactly(
                new Input.Delete(Duration.ofSeconds(2), List.of("pod", "p", "--now")),
                new Input.Change(Duration.ofSeconds(3), new Fault.NodeLost("node-1", true)),
                new Input.Kill(Duration.ofSeconds(9), "p", "c", 9));
        assertThat(late.faults()).containsExactly(new Fault.NameServer(false), new Fault.Tag("nginx", false));
        Check check = exercise.kind().checks().getFirst();
        assertThat(exercise.points()).isEqualTo(3);
        assertThat(check.concerns("calm")).isFalse();
        assertThat(check.expectation()).hasToString("Row[pod=*, cells=READY 1/1, STATUS Running or NotReady, "
                + "RESTARTS 0 to 2, when=by 10s]");
        assertThat(exercise.samples().wrong().getFirst().fails()).isEqualTo("one");
    }

    /** One change of the exercise, and the finding that it must give. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "title: T            | titel: T              | 1  | the key titel is not known here",
            "title: T            | level: 2              | 3  | the key level is there twice",
            "kind: write         | kind: draw            | 2  | the kind is \"draw\"",
            "level: 2            | level: 4              | 3  | level is 4",
            "hints: [a, b, c]    | hints: [a]            | 7  | there are 1 hints",
            "watch: 20s          | watch: soon           | 8  | watch is soon",
            "- name: late        | - name: calm          | 9  | calm is there twice",
            "worlds: [late]      | worlds: [latte]       | 22 | the check one names a world latte that is not there",
            "by: 10s             | bye: 10s              | 27 | the key bye is not known here",
            "by: 10s             | by: 10s, at: 4s       | 27 | several times are given",
            "row: {              | raw: {                | 23 | nothing is expected here",
            "feedback: F         | phase: {is: Dead}     | 28 | not a phase",
            "cpu: 500m           | cpu: 5 cores          | 15 | cpu is 5 cores",
            "kill: {pod          | stop: {pod            | 18 | a step that does nothing",
            "do: node lost       | do: node forgets      | 20 | no step is called",
            "dns down            | dns upside            | 21 | no world is called",
            "task: do it         | task: [               | 8  | expected"})
    void eachMistakeIsFoundAtItsPlace(String old, String mistake, int line, String message) {
        SortedMap<String, String> files = files();
        String text = EXERCISE.replace(old, mistake);
        assertThat(text).isNotEqualTo(EXERCISE);
        files.put("lessons/01-one/exercises/x/exercise.yaml", text);
        assertThat(read(files).findings()).anySatisfy(finding -> {
            assertThat(finding.problem().message()).contains(message);
            assertThat(finding.problem().rule()).isNotBlank();
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.file()).isEqualTo("lessons/01-one/exercises/x/exercise.yaml");
        });
    }

    @Test
    void anUnreadableTextGivesOneFinding() {
        SortedMap<String, String> files = files();
        files.put("lessons/01-one/exercises/x/exercise.yaml", "title: [\n");
        assertThat(read(files).findings()).hasSize(1);
    }

    @Test
    void aMisspeltKeyComesWithAFix() {
        SortedMap<String, String> files = files();
        String text = EXERCISE.replace("objective: O", "objektive: O");
        files.put("lessons/01-one/exercises/x/exercise.yaml", text);
        assertThat(read(files).findings()).flatExtracting(finding -> finding.problem().fixes()).anySatisfy(
                fix -> assertThat(fix.applyTo(text)).isEqualTo(EXERCISE));
    }

    @ParameterizedTest
    @CsvSource({"lessons/course.yaml, the file is missing", "lessons/01-one/lesson.md, the file is missing",
            "lessons/01-one/exercises/x/exercise.yaml, the file is missing",
            "lessons/01-one/exercises/x/start.yaml, start.yaml is missing"})
    void eachMissingFileIsFound(String path, String message) {
        SortedMap<String, String> files = files();
        files.remove(path);
        assertThat(read(files).findings()).extracting(finding -> finding.problem().message()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"```output at 4s | ```output | an output without a time",
            "```output at 4s | ```output at noon | noon is not a time", "--- | ... | the front matter is missing",
            "times: 1.. | times: some | times is some", "at: 4s | pod: a | the key at is missing",
            "expect starts | expect stops | nothing is expected here"})
    void eachMistakeOfALessonIsFound(String old, String mistake, String message) {
        SortedMap<String, String> files = files();
        files.put("lessons/01-one/lesson.md", LESSON.replace(old, mistake));
        assertThat(read(files).findings()).extracting(finding -> finding.problem().message()).anyMatch(
                found -> found.contains(message));
    }
}
