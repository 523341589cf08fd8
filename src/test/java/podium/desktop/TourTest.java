package podium.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import podium.course.Assets;
import podium.desktop.tour.TourStep;
import podium.simulation.Timeline;

/** The tour of a first start: by keyboard alone, by mouse alone, and never again uninvited. */
@OnScreen
class TourTest {
    private final FxRobot robot = new FxRobot();
    private Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Stage stage;
    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        folder = Files.createTempDirectory("podium");
        open();
        window.window.welcome();
    }

    private void open() {
        window = TestWindow.withEngine(folder);
        stage.setScene(window.scene);
        stage.show();
        window.window.start();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    private void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError(what + " did not come about", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Node> found(String selector) {
        return Optional.ofNullable(window.scene.lookup(selector));
    }

    private String next() {
        return ((Button) found("#tour-next").orElseThrow()).getText();
    }

    /** The stage of the test does not play: it is told that it has. */
    private void arrive(TourStep step) {
        step.until().ifPresent(time -> robot.interact(() -> window.stage.playhead.set(Timeline.EPOCH.plus(time))));
    }

    @Test
    void byKeyboardAlone() {
        until("the tour begins", () -> found("#tour-next").isPresent());
        assertThat(((CodeArea) window.scene.lookup(".yaml-area")).getText()).isEqualTo(Assets.text("tour/pod.yaml"));
        for (TourStep step : TourStep.all()) {
            until(step.title(), () -> window.scene.getRoot().lookupAll("#tour .label").stream().anyMatch(
                    node -> ((Label) node).getText().equals(step.title())));
            arrive(step);
            assertThat(window.scene.getRoot().lookupAll(".tour-lit")).as(step.title()).hasSize(1);
            if (next().equals("Next")) robot.push(KeyCode.ENTER);
        }
        assertThat(found(".why-pane")).as("the answer to why is there").isPresent();
        robot.push(KeyCode.ENTER);
        until("lesson 1", () -> found("#tour").isEmpty() && found(".reader-title").isPresent());
        assertThat(window.scene.getRoot().lookupAll(".tour-lit")).isEmpty();
    }

    @Test
    void byMouseAloneBackAndAway() {
        until("the tour begins", () -> found("#tour-next").isPresent());
        robot.clickOn("#tour-next").clickOn("#tour-next");
        assertThat(window.stage.moves).contains(StageHost.Move.PLAY);
        robot.clickOn("#tour-back");
        until("the second stop", () -> window.scene.getRoot().lookupAll("#tour .kicker").stream().anyMatch(
                node -> ((Label) node).getText().startsWith("2 OF")));
        robot.clickOn("#tour-leave");
        until("the lessons", () -> found("#tour").isEmpty() && found(".reader-title").isPresent());
    }

    @Test
    void itComesOnceAndThenWhenAsked() {
        until("the tour begins", () -> found("#tour-next").isPresent());
        robot.push(KeyCode.ESCAPE);
        assertThat(found("#tour")).isEmpty();
        robot.interact(() -> {
            window.close();
            open();
            window.window.welcome();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(found("#tour")).as("the second start").isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.interact(() -> ((TextField) window.scene.lookup("#palette-text")).setText("tour"));
        robot.push(KeyCode.ENTER);
        until("the tour", () -> found("#tour-next").isPresent());
    }

    @Test
    void theTextInTheSandboxIsLeftAlone() {
        until("the tour begins", () -> found("#tour-next").isPresent());
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#rail-SANDBOX");
        until("the sandbox", () -> ((CodeArea) window.scene.lookup(".yaml-area")).getText().equals(Samples.first()));
    }
}
