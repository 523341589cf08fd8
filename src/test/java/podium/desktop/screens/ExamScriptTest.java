package podium.desktop.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import podium.course.Assets;
import podium.course.OwnCourse;
import podium.desktop.OnScreen;
import podium.desktop.Place;
import podium.desktop.theme.ThemeChoice;
import podium.desktop.wiring.Bench;
import podium.desktop.work.SetClock;
import podium.manifest.ManifestReader;
import podium.progress.Exam;
import podium.progress.ExamTask;
import podium.progress.ProgressStore;
import podium.progress.SqlProgressStore;
import podium.simulation.Engine;
import podium.simulation.World;

/** An exam in the real window: its stage, its editor, its store on the disk, and the script that a learner stands for. */
@OnScreen
class ExamScriptTest {
    private static final ManifestReader READER = new ManifestReader();
    /** Four tasks in half an hour: one right, one wrong, one left out, one flagged and answered in the end. */
    private static final ExamPlan PLAN = new ExamPlan(8, 2, List.of(2), List.of(1), List.of(3));

    @TempDir
    private Path folder = Path.of("");
    private Optional<ProgressStore> store = Optional.empty();
    private Optional<StagedWindow> window = Optional.empty();

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @AfterEach
    void close() {
        window.ifPresent(open -> Foreground.act(open::close));
        store.ifPresent(ProgressStore::close);
    }

    private Visit open(Path progress) throws IOException {
        close();
        ProgressStore kept = SqlProgressStore.open(progress);
        Path data = Files.createDirectories(progress.resolveSibling("data-" + progress.getFileName()));
        Bench bench = new Bench(READER, new Engine(READER)::run, World.standard(Assets.hub()), OwnCourse.COURSE,
                kept, Optional.empty());
        StagedWindow opened = Foreground.ask(() -> {
            StagedWindow made = StagedWindow.open(bench, new SetClock(PastWeeks.NOW), data, folder);
            made.go(Place.EXAM, "", new Dimension2D(1280, 800), ThemeChoice.LIGHT);
            return made;
        });
        store = Optional.of(kept);
        window = Optional.of(opened);
        return new Visit(opened);
    }

    private Exam kept() {
        return store.orElseThrow().exams().getLast();
    }

    private double share(int place) {
        return kept().tasks().get(place).score().orElseThrow().share();
    }

    @Test
    void anExamFromItsBeginningToThePageToPrint() throws IOException {
        Visit visit = open(folder.resolve("progress"));
        ExamScript script = new ExamScript(OwnCourse.COURSE, visit, Camera.covered(), PLAN);
        script.sit();
        assertThat(visit.hand().words("#exam .reader-title")).isEqualTo(kept().passed() ? "Passed" : "Not passed");
        assertThat(share(0)).isEqualTo(1);
        assertThat(share(1)).as("left out").isZero();
        assertThat(share(2)).as("a typical mistake").isLessThan(1);
        assertThat(share(3)).as("flagged and answered in the end").isEqualTo(1);
        assertThat(kept().tasks()).map(ExamTask::flagged).containsExactly(false, false, false, true);
        assertThat(kept().spent()).isEqualTo(Duration.ofMinutes(20));
        script.lookBack();
        script.report();
        Path page = folder.resolve("podium-exam-8.html");
        Foreground.until("the page", () -> Files.exists(page) && visit.hand().words("#status-message").startsWith(
                "Saved "));
        assertThat(page).content().contains("<h1>CKAD exam: ",
                kept().total().points() + " of " + kept().total().maximum() + " points");
    }

    /** The files that lie there while the program runs are all that a kill leaves. */
    @Test
    void aHalfDoneExamGoesOnInTheNextWindow() throws IOException {
        Visit visit = open(folder.resolve("first"));
        new ExamScript(OwnCourse.COURSE, visit, Camera.covered(), PLAN).begin();
        visit.hand().press("#exam-place-3");
        visit.hand().write("apiVersion: v1\nkind: Pod\nmetadata:\n  name: half-an-answer\n");
        Foreground.act(() -> visit.window().clock().pass(Duration.ofSeconds(61)));
        visit.hand().press("#exam-flag");
        String left = visit.hand().words("#exam-clock");
        Foreground.until("the answer on the disk", () -> kept().tasks().get(2).flagged());
        Files.copy(folder.resolve("first.mv.db"), folder.resolve("second.mv.db"));
        Visit again = open(folder.resolve("second"));
        again.hand().press("#exam-go-on");
        again.hand().press("#exam-place-3");
        again.hand().see("#exam-clock");
        Foreground.until("the answer", () -> again.hand().find(".yaml-area").map(CodeArea.class::cast).filter(
                area -> area.getText().contains("half-an-answer")).isPresent());
        assertThat(again.hand().words("#exam-clock")).isEqualTo(left).isEqualTo("0:28:59");
        assertThat(kept().tasks().get(2).flagged()).isTrue();
    }
}
