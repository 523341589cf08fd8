package podium.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import podium.desktop.terminal.TerminalPane;
import podium.desktop.theme.ThemeChoice;
import podium.simulation.Timeline;

/** The terminal in the window, by keyboard and mouse. */
@OnScreen
class TerminalWindowTest {
    @SuppressWarnings("NullAway.Init")
    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("podium");
        window = new TestWindow(folder);
        window.settings.update(all -> all.withPlace("SANDBOX", ""));
        stage.setScene(window.scene);
        stage.show();
        window.window.start();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    private TerminalSeat seat() {
        return new TerminalSeat(window);
    }

    private TerminalPane terminal() {
        return seat().terminal();
    }

    private String screen() {
        return seat().screen();
    }

    private void until(String what, BooleanSupplier condition) throws Exception {
        seat().until(what, condition);
    }

    private void press(KeyCode... keys) {
        seat().press(keys);
    }

    private void open() throws Exception {
        seat().open();
    }

    private void write(String text) {
        seat().write(text);
    }

    private void enter(String line) {
        seat().enter(line);
    }

    @Test
    void aLineIsTypedEditedAndRun() throws Exception {
        open();
        enter("echo one");
        until("its output", () -> screen().lines().anyMatch("one"::equals));
        press(KeyCode.UP);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.RIGHT);
        press(KeyCode.CONTROL, KeyCode.E);
        enter(" two");
        until("the edited line's output", () -> screen().lines().anyMatch("one two"::equals));
        press(KeyCode.CONTROL, KeyCode.L);
        until("a clear screen", () -> !screen().contains("one two"));
    }

    @Test
    void kubectlReadsAndChangesTheRunInTheStage() throws Exception {
        open();
        int runs = window.stage.shown.size();
        enter("k create deployment web --image=nginx:1.27");
        until("the answer", () -> screen().contains("deployment.apps/web created"));
        until("a new run", () -> window.stage.shown.size() > runs);
        Timeline run = window.stage.shown.getLast();
        assertThat(run.scenario().inputs()).isNotEmpty();
        robot.interact(() -> window.stage.playhead.set(TestRuns.at(100)));
        enter("k get deploy web --no-headers");
        until("it is there, and as old as the playhead says",
                () -> screen().lines().anyMatch(line -> line.startsWith("web ") && line.endsWith("100s")));
    }

    @Test
    void actingInThePastAsksInTheTerminal() throws Exception {
        open();
        robot.interact(() -> window.stage.playhead.set(TestRuns.at(15)));
        robot.interact(() -> window.stage.playhead.set(TestRuns.at(5)));
        enter("k create ns late");
        until("the question", () -> screen().contains("branch here"));
        write("n");
        until("the answer", () -> screen().contains("namespace/late created"));
        assertThat(window.stage.playhead.get()).isAfterOrEqualTo(TestRuns.at(15));
    }

    @Test
    void tabCompletesAndReverseSearchFinds() throws Exception {
        open();
        write("kubectl get depl");
        press(KeyCode.TAB);
        until("the type", () -> screen().contains("kubectl get deployments"));
        press(KeyCode.CONTROL, KeyCode.C);
        until("a new prompt", () -> screen().contains("^C"));
        enter("echo needle");
        enter("echo hay");
        until("both", () -> screen().lines().anyMatch("hay"::equals));
        press(KeyCode.CONTROL, KeyCode.R);
        write("need");
        until("the line", () -> screen().contains("(reverse-i-search)`need': echo needle"));
        press(KeyCode.ENTER);
        until("its output", () -> screen().lines().filter("needle"::equals).count() == 2);
    }

    @Test
    void viOpensTheEditorAndCtrlSKeeps() throws Exception {
        open();
        enter("vi note.yaml");
        until("the editor", () -> terminal().lookup(".yaml-area") != null);
        CodeArea area = (CodeArea) terminal().lookup(".yaml-area");
        until("its focus", area::isFocused);
        until("room for some lines", () -> area.getHeight() > 80);
        robot.interact(() -> area.replaceText("kept: yes\n"));
        press(KeyCode.CONTROL, KeyCode.S);
        until("the terminal again", () -> terminal().lookup(".yaml-area") == null);
        until("focus", () -> terminal().inner().filter(Node::isFocused).isPresent());
        enter("cat note.yaml");
        until("the text", () -> screen().lines().anyMatch("kept: yes"::equals));
    }

    @Test
    void copyAndPasteByMouseAndKeys() throws Exception {
        open();
        enter("echo word");
        until("its output", () -> screen().lines().anyMatch("word"::equals));
        Node canvas = terminal().inner().orElseThrow();
        javafx.geometry.Bounds place = canvas.localToScreen(canvas.getBoundsInLocal());
        double top = place.getMinY() + 6;
        robot.drag(place.getMinX() + 4, top, MouseButton.PRIMARY).dropTo(place.getMinX() + 400, top + 60);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        StringBuilder copied = new StringBuilder();
        robot.interact(() -> copied.append(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.toString()).contains("echo word");
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(java.util.Map.of(
                javafx.scene.input.DataFormat.PLAIN_TEXT, "echo pasted")));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        press(KeyCode.ENTER);
        until("its output", () -> screen().lines().anyMatch("pasted"::equals));
    }

    /** How much of the line that the terminal begins with has a colour, from 0 to 1. */
    private double share(int colour) {
        double[] share = {0};
        robot.interact(() -> {
            PixelReader pixels = terminal().snapshot(null, null).getPixelReader();
            int found = 0;
            for (int x = 10; x < 210; x++)
                for (int y = 2; y < 16; y++) if ((pixels.getArgb(x, y) & 0xffffff) == colour) found++;
            share[0] = found / (200.0 * 14);
        });
        return share[0];
    }

    /** Letters cover a part of their ground, and by far not all. */
    private boolean isWrittenOn(int ground) {
        double bare = share(ground);
        return bare > 0.4 && bare < 0.95;
    }

    @Test
    void lettersStandOutFromTheirGroundInBothThemes() throws Exception {
        open();
        until("letters on white", () -> isWrittenOn(0xffffff));
        robot.interact(() -> window.themes.choose(ThemeChoice.DARK));
        until("letters on black", () -> isWrittenOn(0x0d1117));
    }

    @Test
    void themeSizeAndKeysOfTheWindowWorkAroundIt() throws Exception {
        open();
        robot.interact(() -> window.themes.choose(ThemeChoice.DARK));
        press(KeyCode.CONTROL, KeyCode.PLUS);
        enter("echo larger");
        until("its output", () -> screen().lines().anyMatch("larger"::equals));
        assertThat(window.settings.get().zoom()).isGreaterThan(1);
        press(KeyCode.F6);
        assertThat(terminal().inner().filter(Node::isFocused)).isEmpty();
    }

    @Test
    void aSpaceTypedInTheTerminalIsNoCommandOfTheWindow() throws Exception {
        open();
        int moves = window.stage.moves.size();
        write("a b + - ?");
        until("the text", () -> screen().contains("a b + - ?"));
        assertThat(window.stage.moves).hasSize(moves);
    }
}
