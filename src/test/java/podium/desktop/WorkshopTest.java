package podium.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import podium.desktop.settings.Relocation;

/** What one does in the sandbox and with the settings, by keyboard alone and by mouse alone, over the real engine. */
@OnScreen
class WorkshopTest {
    private final FxRobot robot = new FxRobot();
    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("podium");
        window = TestWindow.withEngine(folder);
        window.settings.update(all -> all.withPlace("SANDBOX", ""));
        stage.setScene(window.scene);
        stage.show();
        window.window.start();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    @Test
    void byMouseTheRegistryGoesDownAndTheRunShowsIt() throws Exception {
        until("a run is there", () -> !window.stage.shown.isEmpty());
        int runs = window.stage.shown.size();
        press("What surrounds the cluster");
        robot.clickOn((CheckBox) found("#world-registry").orElseThrow());
        until("the run is another one", () -> window.stage.shown.size() > runs);
        assertThat(window.stage.shown.getLast().changes().toString()).contains("ErrImagePull");
    }

    @Test
    void byKeyboardTwoRunsAreComparedAndTheFirstDifferenceIsReached() throws Exception {
        until("a run is there", () -> !window.stage.shown.isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        type(text().replace("grep Hello", "grep Goodbye"));
        until("they are compared", () -> found("#comparison-go").isPresent());
        assertThat(labels("#comparison")).anySatisfy(words -> assertThat(words).contains("check ends well")).anySatisfy(
                words -> assertThat(words).contains("exit code 1")).anySatisfy(
                        words -> assertThat(words).startsWith("− command:"));
        robot.interact(() -> found("#comparison-go").orElseThrow().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(window.stage.playhead.get()).isAfter(TestRuns.at(2));
        assertThat(window.stage.timeline).as("the stage's own timeline, which is one of the two").isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.stage.timeline).isTrue();
    }

    @Test
    void byKeyboardWhatComesNextIsPredicted() throws Exception {
        until("a run is there", () -> !window.stage.shown.isEmpty());
        robot.interact(() -> {
            window.stage.playhead.set(TestRuns.at(3));
            window.stage.node().requestFocus();
        });
        robot.push(KeyCode.P);
        until("it is asked", () -> found("#forecast").isPresent());
        assertThat(window.stage.hidden).contains(TestRuns.at(3));
        robot.write("0/1\tInit:1/2\t0\n");
        until("it is told", () -> labels("#forecast").stream().anyMatch(words -> words.startsWith("Right")));
        assertThat(window.stage.hidden).isEmpty();
        assertThat(window.stage.moves).endsWith(StageHost.Move.PLAY);
    }

    @Test
    void byMouseAPredictionIsLeftAndTheFutureIsThereAgain() throws Exception {
        until("a run is there", () -> !window.stage.shown.isEmpty());
        press("Predict what comes next");
        until("it is asked", () -> found("#forecast").isPresent());
        robot.clickOn("#forecast-answer");
        assertThat(labels("#forecast")).anySatisfy(words -> assertThat(words).startsWith("Fill in"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#forecast-close");
        assertThat(window.stage.hidden).isEmpty();
        assertThat(found("#forecast")).isEmpty();
    }

    @Test
    void aLinkBringsManifestWorldAndSeedBack() {
        String link = new podium.desktop.sandbox.RunLink(77, "# world: dns down\nkind: Pod\n").words();
        robot.interact(() -> {
            javafx.scene.input.ClipboardContent content = new javafx.scene.input.ClipboardContent();
            content.putString(link);
            javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertThat(text()).isEqualTo("# world: dns down\nkind: Pod\n");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        robot.interact(() -> assertThat(javafx.scene.input.Clipboard.getSystemClipboard().getString()).isEqualTo(link));
    }

    @Test
    void byMouseMotionAndSpeedAreSetAndKept() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("#settings-motion");
        assertThat(window.stage.still).isTrue();
        robot.interact(() -> robot.lookup("#settings-speed").<ComboBox<String>>query().setValue("Fast"));
        assertThat(window.settings.get().switches()).containsEntry("reduced-motion", true);
        assertThat(window.settings.get().choices()).containsEntry("speed", "Fast");
        assertThat(window.stage.pace.get()).isEqualTo("Fast");
    }

    @Test
    void byKeyboardTheDataFolderIsChanged() throws Exception {
        Path other = Files.createTempDirectory("podium-other");
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        move(other.resolve("none").toString());
        until("it is refused", () -> told().startsWith("Not changed: ") && told().contains("is no folder"));
        move(other.toString());
        until("it is taken", () -> told().equals("From the next start on, your data is in " + other + "."));
        assertThat(new Relocation(window.settings.folder()).settle().folder().path()).isEqualTo(other);
    }

    private void move(String folder) {
        robot.interact(() -> {
            TextField path = (TextField) found("#settings-folder").orElseThrow();
            path.setText(folder);
            path.requestFocus();
        });
        robot.push(KeyCode.ENTER);
    }

    private String told() {
        return ((Label) found("#settings-folder-told").orElseThrow()).getText();
    }

    @Test
    void byKeyboardACommandGetsOtherKeysAndItsUsualOnesBack() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        listen("Sandbox: Begin with a template");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        assertThat(found("#templates")).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        listen("Sandbox: Begin with a template");
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(found("#templates")).isPresent();
    }

    private void listen(String command) {
        robot.interact(() -> robot.lookup(node -> node instanceof Button b
                && ("Change the keys of: " + command.substring(command.indexOf(' ') + 1)).equals(
                        b.getAccessibleText())).<Button>query().requestFocus());
        robot.push(KeyCode.SPACE);
    }

    private void press(String command) {
        robot.clickOn(button(command));
    }

    private Button button(String words) {
        return robot.lookup(node -> node instanceof Button b && b.getText().equals(words)).query();
    }

    private List<String> labels(String pane) {
        return found(pane).stream().flatMap(node -> node.lookupAll(".label").stream()).map(
                node -> ((Label) node).getText()).toList();
    }

    private void type(String manifest) {
        robot.interact(() -> ((CodeArea) window.scene.lookup(".yaml-area")).replaceText(manifest));
    }

    private String text() {
        return ((CodeArea) window.scene.lookup(".yaml-area")).getText();
    }

    private Optional<Node> found(String selector) {
        return Optional.ofNullable(window.scene.lookup(selector));
    }

    private void until(String what, BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }
}
