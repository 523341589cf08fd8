package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import picocli.CommandLine;
import podium.cli.export.Csv;
import podium.cli.pack.NewCourse;

/** The answers of a class, graded by the command that an instructor types. */
class ClassGradeTest {
    private static final String ID = "01-a-first-lesson/greeting";
    private static final int MANY = 600;
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void course() throws IOException {
        NewCourse.write(folder.resolve("course"));
        hand("ann.yaml", sample("solution"));
        hand("jane/greeting.yaml", sample("wrong/show-ends"));
        hand("joe/whatever.yml", sample("wrong/two-volumes").replace("name: other", "name: second"));
        hand("bob.yaml", "kind: Pot\n");
    }

    @Test
    void theTableTellsPointsAndWhatTheClassHasNotUnderstood() {
        assertThat(grade()).isEqualTo(1);
        assertThat(out.toString().lines()).containsSubsequence("LEARNER   greeting (5)   SUM",
                "ann       5              5 of 5", "bob       0 refused      0 of 5", "jane      4              4 of 5",
                "joe       3              3 of 5", ID + ": 4 handed in, 1 right, 1 refused",
                "     2 x failed printed: show writes the greeting to its log",
                "     1 x like wrong/show-ends: Let it go on",
                "     1 x like wrong/two-volumes: the containers may not share one volume");
        assertThat(error.toString()).contains("4 different answers to grade", "4 graded in ");
    }

    @Test
    void aWrongAnswerOfAnotherKindResemblesNone() throws IOException {
        hand("zoe.yaml", sample("wrong/two-volumes").replace("; sleep 3600", ""));
        grade();
        assertThat(out.toString()).contains("1 x like no known mistake");
    }

    @Test
    void ofTwoMistakesThatFailAlikeItIsTheOneOfWhichTheSameWasSeen() throws IOException {
        String evening = sample("solution").replace("echo good morning", "echo good evening");
        Files.writeString(folder.resolve("course/lessons/" + ID.replace("/", "/exercises/") + "/wrong/evening.yaml"),
                "# fails: printed\n# feedback: must have the line\n" + evening);
        hand("zoe.yaml", "# by zoe\n" + evening);
        grade();
        assertThat(out.toString()).contains("1 x like wrong/evening: must have the line\n",
                "1 x like wrong/two-volumes: the containers may not share one volume\n");
    }

    @Test
    void whoIsOnTheRosterAndHandsNothingInIsThereAndTheOthersAreTold() throws IOException {
        Path roster = Files.writeString(folder.resolve("class.csv"),
                "learner,name,id,login\nkim,Kim Lee,17,klee\nann,Ann Poe,18,apoe\n");
        Path canvas = folder.resolve("canvas.csv");
        Path moodle = folder.resolve("moodle.csv");
        assertThat(grade("--roster", roster.toString(), "--write", "canvas=" + canvas, "--write",
                "moodle=" + moodle)).isEqualTo(1);
        assertThat(out.toString()).contains("Kim Lee   -              0 of 5\nAnn Poe   5              5 of 5\n");
        assertThat(error.toString()).contains("joe handed something in and is not on the roster.");
        assertThat(Csv.read(Files.readString(canvas)).subList(0, 4)).containsExactly(
                List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Hand over a greeting"),
                List.of("    Points Possible", "", "", "", "", "5"), List.of("Kim Lee", "", "17", "klee", "", ""),
                List.of("Ann Poe", "", "18", "apoe", "", "5"));
        assertThat(Csv.read(Files.readString(moodle)).subList(0, 3)).containsExactly(
                List.of("Username", "ID number", "Email address", "Full name", "Hand over a greeting"),
                List.of("klee", "17", "", "Kim Lee", ""), List.of("apoe", "18", "", "Ann Poe", "5"));
    }

    @Test
    void hiddenChecksCountAndAreMarked() throws IOException {
        Path hidden = Files.writeString(folder.resolve("hidden.yaml"), """
                exercises:
                - exercise: 01-a-first-lesson/greeting
                  worlds:
                  - name: reboot
                    watch: 100s
                    steps: [{at: 25s, kill-sandbox: hello}]
                  checks:
                  - id: once-more
                    title: The greeting is there after a reboot
                    points: 5
                    worlds: [reboot]
                    content: {pod: hello, container: show, path: /data/greeting.txt, at: 90s, equals: good morning}
                    feedback: Write the file anew.
                    rule: Init containers run again in a new sandbox.
                """);
        hand("ann.yaml", sample("solution").replace("> /data", ">> /data"));
        Path json = folder.resolve("results.json");
        grade("--hidden", hidden.toString(), "--write", "json=" + json);
        assertThat(out.toString()).contains("ann       5               5 of 10");
        JsonNode ann = new ObjectMapper().readTree(Files.readString(json)).at("/learners/0");
        assertThat(ann.at("/score").asInt()).isEqualTo(5);
        assertThat(ann.at("/tests/0/visibility").asText()).isEqualTo("visible");
        assertThat(ann.at("/tests/3/visibility").asText()).isEqualTo("hidden");
        assertThat(ann.at("/tests/3/status").asText()).isEqualTo("failed");
        assertThat(ann.at("/tests/3/output").asText()).contains("Write the file anew.");
    }

    @Test
    void whatDoesNotFitTheCourseInHiddenChecksIsTold() throws IOException {
        Path hidden = Files.writeString(folder.resolve("hidden.yaml"),
                "exercises:\n- exercise: 01-a-first-lesson/other\n  checks: []\n");
        assertThat(grade("--hidden", hidden.toString())).isEqualTo(2);
        assertThat(error.toString()).contains("hidden.yaml:2: there is no exercise 01-a-first-lesson/other",
                "hidden.yaml:3: there are no checks");
    }

    @Test
    void junitHasACaseACheck() throws Exception {
        Path junit = folder.resolve("junit.xml");
        Path csv = folder.resolve("grades.csv");
        grade("--write", "junit=" + junit, "--write", "csv=" + csv);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(junit.toFile());
        assertThat(document.getElementsByTagName("testsuite").getLength()).isEqualTo(4);
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(13);
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(6);
        assertThat(Csv.read(Files.readString(csv)).get(3)).containsExactly("jane", "jane", "", ID, "yes", "4", "5",
                "stays-up", "show-ends", "", "");
    }

    @Test
    void aFileThatIsNotThereIsToldInOneSentence() {
        assertThat(grade("--roster", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(error.toString()).isEqualTo("error: " + folder.resolve("none.csv")
                + " is not there, or is no file. Name a file that is.\n");
        assertThat(grade("--write", "csv=" + folder.resolve("none/grades.csv"))).isEqualTo(2);
        assertThat(error.toString()).contains("none/grades.csv cannot be written.").doesNotContain("graded in");
    }

    @Test
    void anAnswerThatNeverEndsOrIsTooLongEarnsWhatItDeserves() throws IOException {
        hand("max.yaml", sample("solution").replace("echo good morning", "while true; do :; done; echo good morning"));
        hand("moe.yaml", "#".repeat(2 << 20));
        assertThat(grade()).isEqualTo(1);
        assertThat(out.toString()).contains("max       0", "moe       0 refused");
    }

    @Test
    void twoAnswersOfOneLearnerAreRefused() throws IOException {
        hand("ann/greeting.yaml", "x");
        assertThat(grade()).isEqualTo(2);
        assertThat(error.toString()).contains("ann has two answers to " + ID, "Keep the one that counts.");
    }

    @Test
    void equalAnswersAreGradedOnceAndSeveralExercisesAreFoundByName() throws IOException {
        hand("eve/" + ID + ".yaml", sample("solution"));
        assertThat(run("grade", "all", folder.resolve("answers").toString(), "--course",
                folder.resolve("course").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("eve       5              5 of 5");
        assertThat(error.toString()).contains("5 different answers to grade".replace('5', '4'));
    }

    @Test
    void afterAKillTheGradesThatAreInTheJournalAreNotMadeAgain() throws Exception {
        for (int i = 0; i < MANY; i++) {
            hand("many/" + i + ".yaml", "# " + i + "\n" + sample(i % 3 == 0 ? "wrong/show-ends" : "solution"));
        }
        Path journal = folder.resolve("journal");
        long before = killed(journal);
        assertThat(before).isBetween(3L, MANY - 1L);
        Files.writeString(journal, Files.readString(journal) + "{\"key\":\"cut o");
        String many = folder.resolve("answers/many").toString();
        assertThat(run("grade", ID, many, "--course", folder.resolve("course").toString(), "--journal",
                journal.toString())).isEqualTo(1);
        assertThat(error.toString()).containsPattern((MANY - before) + " different answers to grade, " + before
                + " are in the journal");
        assertThat(out.toString()).contains(ID + ": 600 handed in, 400 right, 0 refused",
                " 200 x like wrong/show-ends");
        assertThat(complete(journal)).isEqualTo(MANY);
    }

    /** Grades in another process and kills it as soon as some grades are there; how many whole ones it left behind. */
    private long killed(Path journal) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "podium.cli.Podium", "grade", ID,
                folder.resolve("answers/many").toString(), "--course", folder.resolve("course").toString(),
                "--journal", journal.toString()).redirectErrorStream(true).redirectOutput(
                        folder.resolve("killed.txt").toFile()).start();
        try {
            for (int i = 0; i < 60_000 && process.isAlive() && complete(journal) < 3; i++) {
                process.waitFor(2, TimeUnit.MILLISECONDS);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return complete(journal);
    }

    private static long complete(Path journal) throws IOException {
        return Files.exists(journal)
                ? Files.readString(journal).lines().filter(line -> line.endsWith("}}")).count()
                : 0;
    }

    private int grade(String... more) {
        String[] first = {"grade", ID, folder.resolve("answers").toString(), "--course",
                folder.resolve("course").toString()};
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return run(all);
    }

    private int run(String... arguments) {
        CommandLine line = Podium.commandLine(Podium.commands(), start -> 0, false);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(error));
        return line.execute(arguments);
    }

    private String sample(String name) throws IOException {
        return Files.readString(folder.resolve("course/lessons/" + ID.replace("/", "/exercises/") + "/" + name
                + ".yaml"));
    }

    private void hand(String file, String text) throws IOException {
        Path path = folder.resolve("answers").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
