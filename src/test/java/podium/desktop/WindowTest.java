package podium.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import podium.desktop.theme.ThemeChoice;

@OnScreen
class WindowTest {
    private static final String MISSPELT = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  initContainer: []\n"
            + "  containers:\n  - name: a\n    image: nginx\n";

    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("podium");
        open(stage);
    }

    private void open(Stage stage) {
        window = new TestWindow(folder);
        stage.setScene(window.scene);
        stage.show();
        window.window.start();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    private void until(String what, BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }

    private CodeArea editor() {
        return (CodeArea) window.scene.lookup(".yaml-area");
    }

    private Node visible(String selector) {
        return window.scene.lookup(selector);
    }

    private void type(String text) {
        robot.interact(() -> {
            editor().replaceText(text);
            editor().requestFocus();
        });
    }

    private String problems() {
        return ((Button) visible("#status-problems")).getText();
    }

    @Test
    void problemIsUnderlinedListedAndReachedByKey() throws Exception {
        type(MISSPELT);
        until("the problem is counted", () -> problems().equals("1 error"));
        int at = MISSPELT.indexOf("initContainer");
        assertThat(editor().getStyleOfChar(at)).contains("problem-error");
        Label message = (Label) visible(".problem-row .problem-message");
        assertThat(message.getText()).contains("initContainer");
        robot.interact(() -> editor().moveTo(0));
        robot.push(KeyCode.F8);
        assertThat(editor().getSelection().getStart()).isEqualTo(at);
    }

    @Test
    void ctrlEnterRunsFromTheStart() throws Exception {
        type(Samples.first());
        until("it is shown", () -> !window.stage.shown.isEmpty());
        assertThat(window.stage.moves).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until("it plays", () -> window.stage.moves.contains(StageHost.Move.PLAY));
        assertThat(window.stage.moves).containsExactly(StageHost.Move.START, StageHost.Move.PLAY);
    }

    @Test
    void halfTypedWordKeepsThePicture() throws Exception {
        type(Samples.first());
        until("it is shown", () -> window.stage.words.getText().contains("changes"));
        type(MISSPELT);
        until("it is told", () -> ((Label) visible("#status-message")).getText().contains("last manifest"));
        assertThat(window.stage.words.getText()).contains("changes");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void railGoesByDigit(Place place) {
        robot.interact(() -> window.stage.node().requestFocus());
        robot.interact(() -> window.window.commands().stream().filter(
                c -> c.keyText().equals(place.key())).findFirst().orElseThrow().action().run());
        assertThat(((ToggleButton) visible("#rail-" + place.name())).isSelected()).isTrue();
        assertThat(visible(".empty-pane")).isNull();
    }

    @Test
    void digitsAreTextWhileOneTypes() {
        robot.interact(() -> window.stage.node().requestFocus());
        robot.push(KeyCode.DIGIT6);
        assertThat(((ToggleButton) visible("#rail-SANDBOX")).isSelected()).isTrue();
        robot.interact(() -> editor().requestFocus());
        robot.push(KeyCode.DIGIT3);
        assertThat(((ToggleButton) visible("#rail-SANDBOX")).isSelected()).isTrue();
    }

    @Test
    void settingsAndTextSurviveARestart() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.interact(() -> window.window.commands().stream().filter(c -> c.title().equals("Sandbox")).forEach(
                c -> c.action().run()));
        type("kind: Mine\n");
        robot.interact(() -> {
            window.close();
            Stage stage = (Stage) window.scene.getWindow();
            open(stage);
        });
        assertThat(window.settings.get().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(window.scene.getRoot().getStyleClass()).contains("podium-dark");
        assertThat(window.scene.getRoot().getStyle()).contains("15.4px");
        assertThat(((ToggleButton) visible("#rail-SANDBOX")).isSelected()).isTrue();
        assertThat(editor().getText()).isEqualTo("kind: Mine\n");
    }

    @Test
    void exerciseIsCheckedAndTicked() throws Exception {
        robot.interact(() -> window.window.commands().stream().filter(c -> c.title().equals("Practice")).forEach(
                c -> c.action().run()));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.interact(() -> ((TextField) visible("#palette-text")).setText("exercise add it up"));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(visible(".hint")).isNotNull();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        until("the feedback comes", () -> visible(".feedback-line.failed") != null);
        assertThat(window.ticked).isEmpty();
        type("# the right one\n");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        until("it is ticked", () -> window.ticked.contains("02-one-after-the-other/invoice"));
    }

    @Test
    void runIsHiddenUntilItIsPredicted() throws Exception {
        int before = window.stage.shown.size();
        robot.interact(() -> window.window.commands().stream().filter(c -> c.title().equals("Practice")).forEach(
                c -> c.action().run()));
        until("it is checked", () -> problems().equals("No problems"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.stage.words.getText()).startsWith("Predict first");
        assertThat(window.stage.shown).hasSize(before);
        robot.interact(() -> window.scene.getRoot().lookupAll(".predict-field").forEach(
                field -> ((TextField) field).setText("1")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        until("it is shown and plays", () -> window.stage.moves.contains(StageHost.Move.PLAY));
        assertThat(window.stage.shown.size()).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "\t", "\u0000\u0001\uFFFF\uD800", "- [{\"", "a: &a [*a, *a]\n", "---\n---\n:",
            "%YAML 9"})
    void badInputDoesNoHarm(String piece) throws Exception {
        String text = piece.repeat(200);
        type(text);
        until("it is checked", () -> !problems().isEmpty());
        robot.interact(() -> window.window.commands().stream().filter(
                c -> c.title().equals("Next problem") || c.title().equals("Apply the first fix")).forEach(
                        c -> c.action().run()));
        type("kind: Pod\n");
        until("the window still answers", () -> problems().contains("error"));
    }

    @Test
    void megabyteInOneLineIsNotTaken() {
        robot.interact(() -> window.window.edit("[".repeat(1 << 20)));
        assertThat(((Label) visible(".editor-notice")).getText()).contains("1,048,576", "262,144");
        assertThat(editor().getText()).doesNotContain("[[[[");
    }
}
