package podium.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.OwnCourse;
import podium.course.Assets;
import podium.course.Course;
import podium.course.CourseFiles;
import podium.course.Exercise;
import podium.course.Finding;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.World;

/** Exercises of the program's own course, each sound, and one mutation at a time. */
class KindsTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final Laboratory LABORATORY = Laboratory.of(new Engine(READER), READER,
            World.standard(Assets.images()));
    private static final CourseFiles OWN = OwnCourse.COURSE.files();
    private static final String ORDER = "02-one-after-the-other/exercises/seven-moments/";
    private static final String REVERSE = "08-describe-and-events/exercises/back-to-the-manifest/";
    private static final String TERMINAL = "10-images-that-do-not-come/exercises/mend-it-where-it-stands/";
    private static final String DIAGNOSE = "12-missing-configuration/exercises/the-locked-till/";

    private static List<Finding> lint(SortedMap<String, String> files, String folder) {
        String id = folder.replace("/exercises", "").replaceFirst("/$", "");
        Course course = Course.of(new CourseFiles(files, new TreeSet<>()));
        Exercise exercise = course.exercise(id).orElseThrow();
        List<Finding> form = course.findings().stream().filter(f -> f.file().contains(folder)).toList();
        return form.isEmpty() ? new CourseLint(LABORATORY, 1).check(exercise) : form;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ORDER | exercise.yaml | - ${second} ended 0 | - ${second} ended 7 | cool ended 7 does not happen",
            "ORDER | exercise.yaml | first: sell started, then: ${first} ended 0 | first: ${first} started, then: ${first} ended 0 | a mistake is what happens",
            "ORDER | exercise.yaml | first: sell started, then: ${first} ended 0 | first: sell started, then: sell ended | then is none of the moments",
            "ORDER | exercise.yaml | - ${first} started | - bake begins | bake begins is not a moment",
            "ORDER | exercise.yaml | - sell started | - ${second} started | a moment is there twice",
            "ORDER | solution.yaml | ${first} started, ${first} ended 0 | ${first} ended 0, ${first} started | the check start fails",
            "ORDER | solution.yaml | sequence: start | sequence: stop | You said: no answer",
            "ORDER | solution.yaml | answers | answer | it cannot be read",
            "ORDER | wrong/side-by-side.yaml | never side by side | never alone | the feedback says: You said",
            "REVERSE | exercise.yaml | command: kubectl get pod press | command: get pod press | this is not a command of kubectl",
            "REVERSE | start.yaml | SOLUTION | SOLUTION | the start passes every check",
            "REVERSE | alternatives/another-order.yaml | value: \"black\" | value: \"red\" | the check app fails",
            "REVERSE | alternatives/another-order.yaml | kind: Pod | kind: Pot | the API server refuses it",
            "REVERSE | wrong/writable.yaml | fails: app | fails: init | the check init passes",
            "TERMINAL | exercise.yaml | status: Running, at: end | status: Running, at: 90s | the check runs looks at 1m30s",
            "TERMINAL | exercise.yaml | checks: | worlds: [{name: a}, {name: b}]@checks: | there are 2 worlds",
            "TERMINAL | start.yaml | busybox:1.36.99 | busybox:1.36 | the start passes every check",
            "TERMINAL | solution.sh | fetch=busybox:1.36 | fetch=busybox:9 | the check runs fails",
            "TERMINAL | solution.sh | kubectl set image | kubectk set image | the check runs fails",
            "TERMINAL | wrong/waits.sh | sleep 120 | kubectl set image pod/inn fetch=busybox | the check runs passes",
            "DIAGNOSE | start.yaml | key: ${key} | key: ${real} | nothing is wrong",
            "DIAGNOSE | healthy.yaml | key: ${real} | key: pen | the check runs fails in health",
            "DIAGNOSE | exercise.yaml | right: true | right: false | 0 suspects are marked right",
            "DIAGNOSE | exercise.yaml | in Secret | in ConfigMap | the check evidence fails",
            "DIAGNOSE | exercise.yaml | probes: 2 | probes: 1 | the check probes fails",
            "DIAGNOSE | solution.yaml | fault: no-key | fault: image | the check fault fails",
            "DIAGNOSE | wrong/asks-for-everything.yaml | # fails: probes | # fails: fault | the check fault passes"})
    void eachMutationIsFound(String exercise, String file, String old, String mutation, String message) {
        String folder = switch (exercise) {
            case "ORDER" -> ORDER;
            case "REVERSE" -> REVERSE;
            case "TERMINAL" -> TERMINAL;
            default -> DIAGNOSE;
        };
        SortedMap<String, String> files = new TreeMap<>(OWN.texts());
        String path = "lessons/" + folder + file;
        String before = files.getOrDefault(path, "");
        String after = old.equals("SOLUTION")
                ? files.getOrDefault("lessons/" + folder + "solution.yaml", "")
                : before.replace(old, mutation.replace('@', '\n'));
        assertThat(after).isNotEqualTo(before);
        files.put(path, after);
        assertThat(lint(files, folder)).extracting(finding -> finding.problem().message()).anySatisfy(
                words -> assertThat(words).contains(message));
    }

    @Test
    void aMissingHealthyManifestMeansTheFaultLiesInTheWorld() {
        SortedMap<String, String> files = new TreeMap<>(OWN.texts());
        files.remove("lessons/" + DIAGNOSE + "healthy.yaml");
        assertThat(lint(files, DIAGNOSE)).extracting(f -> f.problem().message()).singleElement().asString().startsWith(
                "the check runs fails in health");
        files.computeIfPresent("lessons/" + DIAGNOSE + "start.yaml", (path, text) -> text.replace("key: ${key}",
                "key: ${real}").replace("image: busybox", "image: nginx"));
        files.computeIfPresent("lessons/" + DIAGNOSE + "exercise.yaml", (path, text) -> text.replace("  - name: shop",
                "  - name: shop\n    missing-images: [nginx]"));
        assertThat(lint(files, DIAGNOSE)).extracting(f -> f.problem().message()).noneMatch(
                words -> words.contains("in health") || words.contains("nothing is wrong"));
    }

    /** The run of a lesson may have steps of its own, and it is watched to its end, whatever its claims ask. */
    @ParameterizedTest
    @CsvSource({"1,true", "0,false"})
    void whatHappensAroundTheRunOfALessonStandsInItsComments(int restarts, boolean sound) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("lessons/course.yaml", "title: Course");
        files.put("lessons/01-one/lesson.md", """
                ---
                title: One
                ---
                ```yaml run first 90s
                # step: 10 kill-sandbox a
                apiVersion: v1
                kind: Pod
                metadata: {name: a}
                spec:
                  containers: [{name: c, image: busybox, command: [sleep, "900"]}]
                ```

                ```output at 25s
                NAME READY STATUS RESTARTS
                a 1/1 Running 0
                ```

                ```output at 85s
                NAME READY STATUS RESTARTS
                a 1/1 Running %d
                ```

                <!-- expect row: {status: Running, at: 5s} -->
                """.formatted(restarts));
        Course course = Course.of(new CourseFiles(files, new TreeSet<>()));
        assertThat(new CourseLint(LABORATORY, 1).check(course)).extracting(f -> f.problem().message()).filteredOn(
                words -> words.contains("the run shows")).hasSize(sound ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"fault: no-key;4", "fault: image;0",
            "{fault: no-key, probes: [kubectl get pods], evidence: kubectl describe pod till};4",
            "{fault: no-key, probes: [why till], evidence: why till};6",
            "{fault: no-key, probes: [sleep 9, kubectl get events, sleep 9], evidence: kubectl get events};6",
            "nonsense;0", "'[';0"})
    void aDiagnosisHasPointsForFaultEvidenceAndFewCommands(String sheet, int points) {
        Exercise exercise = OwnCourse.COURSE.exercise("12-missing-configuration/the-locked-till").orElseThrow();
        Grade grade = new Grader(LABORATORY).grade(exercise, sheet);
        assertThat(grade.maximum()).isEqualTo(6);
        assertThat(grade.points()).as(grade.toString()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"event Scheduled, bake started, bake ended 0, cool started;3",
            "sell started, event Scheduled;0", "nobody started;0"})
    void partOfAnOrderHasPartOfThePoints(String order, int points) {
        Exercise exercise = OwnCourse.COURSE.exercise("02-one-after-the-other/seven-moments").orElseThrow();
        Grade grade = new Grader(LABORATORY).grade(exercise, "answers: [{sequence: start, order: [" + order + "]}]");
        assertThat(grade.points()).isEqualTo(points);
    }
}
