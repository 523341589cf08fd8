package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import podium.course.Course;
import podium.course.Exercise;
import podium.desktop.exercise.Assessor;
import podium.desktop.wiring.GradingAssessor;
import podium.grading.Laboratory;
import podium.progress.Exam;
import podium.progress.ExamTask;
import podium.progress.ProgressStore;
import podium.progress.QuizAnswer;
import podium.progress.SqlProgressStore;

/** From answers that the window grades to what an instructor reads of the class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClassCommandsTest {
    private static final String INVOICE = "02-one-after-the-other/invoice";
    private static final Assessor.Effort EFFORT = new Assessor.Effort(Duration.ofMinutes(3), 0);

    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");

    private StringWriter out = new StringWriter();
    private StringWriter error = new StringWriter();

    private Path folder = Path.of("");

    /** Ada solves it at the second try; Bob fails, in the folder that his window uses. */
    @BeforeAll
    void twoLearnersAnswer(@TempDir Path shared) {
        folder = shared;
        Course course = Course.own();
        Exercise invoice = course.exercise(INVOICE).orElseThrow();
        String right = invoice.samples().solution().orElseThrow().text();
        String wrong = right.replaceAll("(?s)  initContainers:.*?  containers:", "  containers:");
        assertThat(wrong).isNotEqualTo(right);
        Workplace workplace = Workplace.forCourse();
        Laboratory laboratory = Laboratory.of(workplace.engine(), workplace.reader(), workplace.world());
        try (ProgressStore ada = SqlProgressStore.open(folder.resolve("ada"));
                ProgressStore bob = SqlProgressStore.open(folder.resolve("bob/podium/progress"))) {
            new GradingAssessor(laboratory, ada).grade(invoice, wrong, EFFORT);
            new GradingAssessor(laboratory, ada).grade(invoice, right, EFFORT);
            new GradingAssessor(laboratory, bob).grade(invoice, wrong, EFFORT);
            ada.record(new QuizAnswer("back-off/limit", NINE, false, Optional.of(95), "never"));
            ada.keep(exam(NINE, Optional.of(NINE.plusSeconds(1200))));
            ada.keep(exam(NINE.plusSeconds(3600), Optional.empty()));
        }
    }

    private static Exam exam(Instant began, Optional<Instant> submitted) {
        ExamTask task = new ExamTask(INVOICE, 0, "kind: Pod", false, Duration.ofMinutes(7),
                submitted.map(_ -> new ExamTask.Score(8, 10)));
        return new Exam("CKAD", 4711, began, Duration.ofMinutes(40), submitted, List.of(task));
    }

    @BeforeEach
    void nothingIsPrinted() {
        out = new StringWriter();
        error = new StringWriter();
    }

    private int run(Map<String, String> environment, String... arguments) {
        TreeMap<String, String> variables = new TreeMap<>(environment);
        return Podium.commandLine(List.of(new ReportCommand(variables), new ClassCommand(variables)), _ -> 0,
                false).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(error, true)).execute(arguments);
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name);
    }

    @Test
    void anInstructorSeesWhoIsStuckOnWhat() throws IOException {
        String url = url("class");
        Map<String, String> password = Map.of("PODIUM_CLASS_PASSWORD", "s3cret");
        String ada = folder.resolve("ada").toString();
        assertThat(run(password, "report", "--to", url, "--user", "all", "--learner", "Ada", "--progress", ada)).as(
                error.toString()).isZero();
        assertThat(
                run(password, "report", "--to", url, "--user", "all", "--learner", "Ada", "--progress", ada)).isZero();
        Map<String, String> bob = Map.of("PODIUM_CLASS_PASSWORD", "s3cret", "XDG_DATA_HOME",
                folder.resolve("bob").toString());
        assertThat(run(bob, "report", "--to", url, "--user", "all", "--learner", "Bob")).as(error.toString()).isZero();
        assertThat(out.toString().lines()).containsExactly("Sent 2 attempts of Ada; 2 new to the class.",
                "Sent 1 answer to questions of Ada; 1 new to the class.", "Sent 1 exam of Ada; 1 new to the class.",
                "Sent 2 attempts of Ada; 0 new to the class.",
                "Sent 1 answer to questions of Ada; 0 new to the class.", "Sent 1 exam of Ada; 0 new to the class.",
                "Sent 1 attempt of Bob; 1 new to the class.");

        nothingIsPrinted();
        assertThat(run(password, "class", "--from", url, "--user", "all", "-o", "json")).isZero();
        JsonNode seen = new ObjectMapper().readTree(out.toString());
        assertThat(seen.at("/learners/0/solved").asInt()).isEqualTo(1);
        assertThat(seen.at("/learners/1/stuck/0/exercise").asText()).isEqualTo(INVOICE);
        assertThat(seen.at("/exercises/0/stuck/0").asText()).isEqualTo("Bob");
        assertThat(seen.at("/missedQuestions/0/question").asText()).isEqualTo("back-off/limit");
        assertThat(seen.at("/exams")).as("the one that was handed in").hasSize(1);
        assertThat(seen.at("/exams/0/passed").asBoolean()).isTrue();
        assertThat(seen.at("/misconceptions")).anySatisfy(each -> {
            assertThat(each.at("/check").asText()).isEqualTo("order");
            assertThat(each.at("/title").asText()).isEqualTo("collect, then total, then print");
            assertThat(each.at("/learners").asInt()).isEqualTo(2);
            assertThat(each.at("/still")).extracting(JsonNode::asText).containsExactly("Bob");
        });
    }

    @Test
    void whatIsWrongIsToldWithItsFix() {
        String ada = folder.resolve("ada").toString();
        assertThat(run(Map.of(), "report", "--to", "jdbc:mysql://x/y", "--progress", ada)).isEqualTo(1);
        assertThat(error.toString()).contains("a class is kept in PostgreSQL or H2");
        assertThat(run(Map.of(), "report", "--to", url("none"), "--progress", folder + "/nobody")).isEqualTo(1);
        assertThat(error.toString()).contains("there is no progress in " + folder.resolve("nobody.mv.db"),
                "--progress");
        assertThat(folder.resolve("nobody.mv.db")).doesNotExist();
        assertThat(run(Map.of(), "report", "--to", url("none"), "--learner", " ", "--progress", ada)).isEqualTo(1);
        assertThat(error.toString()).contains("cannot be the name of a learner");
        assertThat(run(Map.of(), "class")).isEqualTo(2);
        assertThat(error.toString()).contains("--from");
    }

    @Test
    void aClassWithoutReportsIsShownToo() {
        assertThat(run(Map.of(), "class", "--from", url("empty"))).isZero();
        assertThat(out.toString()).contains("Nobody has reported yet");
    }
}
