package podium.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import podium.simulation.Input;

/** Shells in containers at the terminal of the window, by keyboard. */
@OnScreen
class ContainerTerminalTest {
    private static final String WEB = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers:
              - {name: app, image: busybox:1.36, command: [sleep, "3600"]}
              - {name: box, image: busybox:1.36, command: [sleep, "3600"]}
            """;
    @SuppressWarnings("NullAway.Init")
    private TestWindow window;
    @SuppressWarnings("NullAway.Init")
    private TerminalSeat seat;
    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("podium");
        window = TestWindow.withEngine(folder);
        window.settings.update(all -> all.withPlace("SANDBOX", ""));
        seat = new TerminalSeat(window);
        stage.setScene(window.scene);
        stage.show();
        window.window.start();
    }

    @BeforeEach
    void runThePod() throws Exception {
        seat.until("a run", () -> !window.stage.shown.isEmpty());
        CodeArea area = (CodeArea) window.scene.lookup(".yaml-area");
        robot.interact(() -> area.replaceText(WEB));
        seat.until("the Pod's run", () -> window.stage.shown.getLast().scenario().inputs().stream().anyMatch(
                input -> input instanceof Input.Apply apply && apply.manifests().contains("name: box")));
        robot.interact(() -> window.stage.playhead.set(TestRuns.at(10)));
        seat.open();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    @Test
    void aShellInAContainerIsEnteredUsedAndLeftWithItsExitCode() throws Exception {
        seat.enter("kubectl exec -it web -c box -- sh");
        seat.until("the container's prompt", () -> seat.shows("/ #"));
        Instant entered = window.stage.playhead.get();
        seat.enter("hostname");
        seat.until("its output", () -> seat.shows("web"));
        seat.write("cat");
        seat.press(KeyCode.ENTER);
        seat.until("a program that reads", () -> seat.shows("/ # cat"));
        seat.enter("typed");
        seat.until("what it read", () -> seat.screen().contains("typed\ntyped"));
        seat.press(KeyCode.CONTROL, KeyCode.C);
        seat.until("the prompt again", () -> seat.screen().contains("^C\n/ #"));
        seat.press(KeyCode.UP);
        seat.press(KeyCode.UP);
        seat.until("an earlier line", () -> seat.screen().endsWith("/ # hostname"));
        seat.press(KeyCode.CONTROL, KeyCode.U);
        seat.enter("exit 3");
        seat.until("its end", () -> seat.shows("command terminated with exit code 3"));
        seat.until("the terminal's own prompt", () -> seat.screen().endsWith("~ $"));
        assertThat(window.stage.playhead.get()).as("time has gone on").isAfter(entered);
        seat.enter("echo code $?");
        seat.until("the exit code", () -> seat.shows("code 3"));
    }

    @Test
    void ctrlDLeavesAPodThatWasRunAtTheTerminal() throws Exception {
        seat.enter("kubectl run x --image=busybox -it --rm --restart=Never -- sh");
        seat.untilInTime("the container's prompt", () -> seat.shows("/ #"));
        seat.enter("echo $((6*7))");
        seat.until("its output", () -> seat.shows("42"));
        seat.press(KeyCode.CONTROL, KeyCode.D);
        seat.until("its end", () -> seat.screen().contains("pod \"x\" deleted from default namespace"));
        assertThat(window.stage.shown.getLast().scenario().inputs()).as(
                "what was typed belongs to the run").hasSizeGreaterThan(
                        3);
    }
}
