package podium.desktop.stage;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import podium.desktop.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import podium.desktop.motion.Speed;
import podium.frame.Runs;
import podium.simulation.Timeline;

@OnScreen
class StagePaneTest {
    private Optional<StagePane> shown = Optional.empty();

    @Start
    void start(Stage window) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        StagePane pane = new StagePane();
        shown = Optional.of(pane);
        window.setScene(new javafx.scene.Scene(pane, 900, 600));
        window.show();
    }

    @BeforeEach
    void showARun(FxRobot robot) throws TimeoutException {
        show(robot, SampleRuns.failing());
        robot.interact(pane()::toStart);
        robot.interact(pane()::requestFocus);
    }

    @Test
    void arrowsStepByChange(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        assertThat(now()).isEqualTo(Runs.time(1));
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        assertThat(now()).isEqualTo(Runs.time(3));
        robot.push(KeyCode.LEFT);
        assertThat(now()).isEqualTo(Runs.time(2));
    }

    @Test
    void aClickOnThePictureGivesItTheKeyboard(FxRobot robot) {
        robot.interact(() -> pane().lookup(".transport").requestFocus());
        robot.clickOn(pane().picture());
        assertThat(pane().isFocused()).isTrue();
    }

    @Test
    void withShiftTheyStepByEvent(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(now()).isEqualTo(Runs.time(4));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(now()).isEqualTo(Runs.time(15));
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(now()).isEqualTo(Runs.time(4));
    }

    @Test
    void homeAndEnd(FxRobot robot) {
        robot.push(KeyCode.END);
        assertThat(now()).isEqualTo(Runs.time(60));
        robot.push(KeyCode.HOME);
        assertThat(now()).isEqualTo(Runs.time(0));
    }

    @Test
    void spacePlaysAndPauses(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> now().isAfter(Runs.time(0.2)));
        robot.push(KeyCode.SPACE);
        assertThat(pane().playingProperty().get()).isFalse();
        Instant paused = now();
        WaitForAsyncUtils.sleep(120, TimeUnit.MILLISECONDS);
        assertThat(now()).isEqualTo(paused);
    }

    @Test
    void withSpeedStepPlayingStopsAtTheNextChange(FxRobot robot) throws TimeoutException {
        robot.interact(() -> pane().speedProperty().set(Speed.STEP));
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !pane().playingProperty().get());
        assertThat(now()).isEqualTo(Runs.time(1));
    }

    @Test
    void plusAndMinusChangeTheSpeed(FxRobot robot) {
        robot.push(KeyCode.PLUS);
        assertThat(pane().speedProperty().get()).isEqualTo(Speed.FAST);
        robot.push(KeyCode.MINUS);
        robot.push(KeyCode.MINUS);
        assertThat(pane().speedProperty().get()).isEqualTo(Speed.SLOW);
    }

    @Test
    void thePlayheadFollowsADrag(FxRobot robot) {
        TimelineView timeline = robot.lookup(".timeline-view").queryAs(TimelineView.class);
        Bounds at = timeline.localToScreen(timeline.getBoundsInLocal());
        robot.clickOn(at.getMinX() + timeline.x(Runs.time(15)), at.getCenterY());
        assertThat(now()).isBetween(Runs.time(14.9), Runs.time(15.3));
        robot.drag(at.getMinX() + timeline.x(Runs.time(15)), at.getCenterY()).dropTo(
                at.getMinX() + timeline.x(Runs.time(3)), at.getCenterY());
        assertThat(now()).isBetween(Runs.time(2.9), Runs.time(3.1));
    }

    @Test
    void itSaysWhatItShows(FxRobot robot) {
        robot.interact(() -> pane().playheadProperty().set(Runs.time(9)));
        assertThat(pane().getAccessibleText()).contains("Pod steps", "init container prepare back-off, next try in 5 s",
                "The gate is closed");
    }

    @Test
    void rowsFollowThePlayhead(FxRobot robot) {
        robot.interact(() -> pane().playheadProperty().set(Runs.time(9)));
        assertThat(robot.lookup(".pod-rows-cell").queryAllAs(Label.class)).extracting(Label::getText).containsExactly(
                "at " + Runs.time(9));
    }

    @Test
    void anotherRunKeepsThePlayheadAndOneThatIsShorterHoldsIt(FxRobot robot) throws TimeoutException {
        robot.interact(() -> pane().playheadProperty().set(Runs.time(40)));
        show(robot, SampleRuns.handOver());
        assertThat(now()).isEqualTo(Runs.time(40));
        show(robot, SampleRuns.sidecar());
        assertThat(now()).isEqualTo(Runs.time(30));
    }

    @Test
    void withoutARunItSaysWhy(FxRobot robot) {
        robot.interact(() -> pane().clear("Line 3 is wrong: mend it, then press Ctrl+Enter."));
        robot.push(KeyCode.SPACE);
        assertThat(pane().playingProperty().get()).isFalse();
        assertThat(robot.lookup(".stage-empty").queryAs(Label.class).getText()).startsWith("Line 3");
    }

    @Test
    void thePictureFollowsTheTheme(FxRobot robot) {
        assertThat(corner(robot).getBrightness()).isGreaterThan(0.9);
        robot.interact(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
        assertThat(corner(robot).getBrightness()).isLessThan(0.2);
    }

    private Color corner(FxRobot robot) {
        List<Color> color = new ArrayList<>();
        robot.interact(() -> color.add(pane().picture().snapshot(new SnapshotParameters(),
                new WritableImage(900, 600)).getPixelReader().getColor(4, 4)));
        return color.getFirst();
    }

    private void show(FxRobot robot, Timeline run) throws TimeoutException {
        Instant end = run.end();
        robot.interact(() -> pane().show(run, at -> List.of(List.of("NAME"), List.of("at " + at))));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> pane().end().filter(end::equals).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Instant now() {
        return pane().playheadProperty().get();
    }

    private StagePane pane() {
        return shown.orElseThrow();
    }
}
