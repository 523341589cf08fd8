package podium.desktop.exercise;

import static podium.desktop.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import podium.course.OwnCourse;
import podium.course.Assets;
import podium.course.Course;
import podium.course.Exercise;
import podium.desktop.OnScreen;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.wiring.GradingAssessor;
import podium.grading.Laboratory;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Timeline;
import podium.simulation.World;

/** Exercises of the program's own course, answered in their panes and judged by the real engine. */
@OnScreen
class ExercisePaneTest {
    private static final Course COURSE = OwnCourse.COURSE;
    private static final ManifestReader READER = new ManifestReader();
    private static final GradingAssessor ASSESSOR = new GradingAssessor(
            Laboratory.of(new Engine(READER), READER, World.standard(Assets.images())), new ForgetfulProgress());

    private final FxRobot robot = new FxRobot();
    private final List<Feedback> told = new ArrayList<>();
    private final List<Long> wanted = new ArrayList<>();
    private final List<Timeline> runs = new ArrayList<>();
    private final StackPane root = new StackPane();
    private String manifest = "";
    private Optional<ExercisePane> pane = Optional.empty();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(root, 900, 900);
        Themes themes = new Themes();
        themes.dress(scene);
        themes.close();
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        robot.interact(() -> pane.ifPresent(ExercisePane::close));
    }

    private Exercise open(String id) {
        Exercise exercise = COURSE.exercise(id).orElseThrow();
        robot.interact(() -> {
            ExercisePane made = new ExercisePane(exercise, new ExercisePane.Host(ASSESSOR, Platform::runLater,
                    () -> manifest, _ -> {
                    }, _ -> {
                    }, told::add, () -> Duration.ZERO, (run, _) -> runs.add(run), wanted::add));
            pane = Optional.of(made);
            root.getChildren().setAll(made);
        });
        return exercise;
    }

    private Node node(String selector) {
        return Optional.ofNullable(root.lookup(selector)).orElseThrow(
                () -> new AssertionError("there is no " + selector));
    }

    private void give(String command) throws Exception {
        TextField field = (TextField) node("#command-field");
        until("a command can be given", () -> !field.isDisabled());
        robot.interact(() -> {
            field.requestFocus();
            field.setText(command);
        });
        robot.push(KeyCode.ENTER);
        until(command + " is carried out", () -> !field.isDisabled());
    }

    private Feedback check() throws Exception {
        int before = told.size();
        robot.interact(() -> pane.orElseThrow().check());
        until("the feedback", () -> told.size() > before);
        return told.getLast();
    }

    @Test
    void aFaultIsFoundByKeyboard() throws Exception {
        open("12-missing-configuration/the-locked-till");
        give("kubectl get pods");
        give("kubectl describe pod till");
        assertThat(((Label) node("#probes-used")).getText()).startsWith("Commands: 2.");
        robot.interact(() -> node("#evidence-2").requestFocus());
        robot.push(KeyCode.SPACE);
        robot.interact(() -> pane.orElseThrow().check());
        assertThat(told).isEmpty();
        assertThat(((Label) node(".feedback .muted")).getText()).startsWith("Name the fault first");
        robot.interact(() -> node("#suspect-no-key").requestFocus());
        robot.push(KeyCode.SPACE);
        Feedback feedback = check();
        assertThat(feedback.passed()).as(feedback.toString()).isTrue();
        until("the hidden run is shown", () -> !runs.isEmpty());
    }

    @Test
    void aWrongFaultIsToldByMouse() throws Exception {
        open("12-missing-configuration/the-locked-till");
        give("why till");
        robot.interact(() -> pane.orElseThrow().setVvalue(1));
        robot.clickOn("#evidence-1").clickOn("#suspect-exit");
        Feedback feedback = check();
        assertThat(feedback.passed()).isFalse();
        assertThat(feedback.lines().getFirst().detail()).contains("unlock was never started");
        assertThat(runs).isEmpty();
    }

    @Test
    void anotherCopyIsAskedForBySeed() {
        open("12-missing-configuration/the-locked-till");
        robot.clickOn("#variant-another");
        robot.doubleClickOn("#variant-seed").write("73").push(KeyCode.ENTER);
        assertThat(wanted).containsExactly(1L, 73L);
        open("01-why-init-containers/good-morning");
        assertThat(root.lookup("#variant-seed")).isNull();
    }

    @Test
    void oldCommandsComeBackByArrowKeys() throws Exception {
        open("12-missing-configuration/the-locked-till");
        give("kubectl get pods");
        give("kubectl get secrets");
        TextField field = (TextField) node("#command-field");
        robot.interact(field::requestFocus);
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertThat(field.getText()).isEqualTo("kubectl get pods");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void aClusterIsMendedByCommands() throws Exception {
        open("10-images-that-do-not-come/mend-it-where-it-stands");
        until("the stage shows the world", () -> runs.size() == 1);
        robot.interact(() -> pane.orElseThrow().check());
        assertThat(((Label) node(".feedback .muted")).getText()).isEqualTo("Give a command first.");
        give("kubectl get pods");
        assertThat(check().passed()).isFalse();
        give("kubectl set image pod/inn fetch=busybox:1.36");
        Feedback feedback = check();
        assertThat(feedback.passed()).as(feedback.toString()).isTrue();
        until("the stage shows what came of it", () -> runs.size() == 3);
    }

    /** Every line of a file counts as it was typed, and nothing passes between them. */
    @Test
    void aManifestIsTypedLineByLine() throws Exception {
        Exercise exercise = open("25-tailer-ambassador-adapter/a-sidecar-for-the-old-cleaner");
        until("the stage shows the world", () -> runs.size() == 1);
        for (String line : exercise.samples().solution().orElseThrow().text().lines().toList()) {
            TextField field = (TextField) node("#command-field");
            until("a line can be given", () -> !field.isDisabled());
            robot.interact(() -> {
                field.setText(line);
                field.fireEvent(new ActionEvent());
            });
        }
        until("all is carried out", () -> !node("#command-field").isDisabled());
        Feedback feedback = check();
        assertThat(feedback.passed()).as(feedback.toString()).isTrue();
    }

    @Test
    void momentsAreOrderedByKeyboard() throws Exception {
        open("02-one-after-the-other/seven-moments");
        List<String> order = List.of("event Scheduled", "bake started", "bake ended 0", "cool started",
                "cool ended 0", "status PodInitializing", "sell started");
        for (int place = 0; place < order.size(); place++) {
            String text = order.get(place);
            for (int at = place(text); at > place; at--) {
                robot.interact(() -> step(text).requestFocus());
                robot.push(KeyCode.ALT, KeyCode.UP);
            }
        }
        Feedback feedback = check();
        assertThat(feedback.passed()).as(feedback.toString()).isTrue();
        robot.interact(() -> step("sell started").requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(check().lines().getFirst().detail()).contains("PodInitializing is shown while the app container");
    }

    private Node step(String text) {
        return root.lookupAll(".quiz-step").stream().filter(
                node -> node.getAccessibleText().endsWith(": " + text)).findFirst().orElseThrow();
    }

    private int place(String text) {
        return Integer.parseInt(step(text).getAccessibleText().replaceAll(" of .*", "")) - 1;
    }

    @Test
    void aManifestIsWrittenAfterPrintouts() throws Exception {
        Exercise exercise = open("08-describe-and-events/back-to-the-manifest");
        until("the printouts", () -> root.lookupAll("#printouts .md-code-block").size() == 2);
        manifest = exercise.start();
        assertThat(check().passed()).isFalse();
        manifest = exercise.samples().alternatives().getFirst().text();
        Feedback feedback = check();
        assertThat(feedback.passed()).as(feedback.toString()).isTrue();
    }
}
