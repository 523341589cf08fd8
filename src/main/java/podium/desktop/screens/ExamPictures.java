package podium.desktop.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import podium.desktop.Place;
import podium.desktop.theme.ThemeChoice;
import podium.desktop.work.SetClock;
import podium.progress.Exam;
import podium.progress.ExamTask;

/** Takes a full exam in the window by script, with a picture at each station. */
public final class ExamPictures {
    private static final Dimension2D SIZE = new Dimension2D(1280, 800);

    private ExamPictures() {
    }

    /**
     * Takes it without a display; it can be done once a process, which has shown no window.
     *
     * @param folder where the pictures and the page to print go
     * @param tell told the figures of the result, line by line
     * @return what went wrong; empty when nothing did
     */
    public static Optional<String> draw(Path folder, Consumer<String> tell) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Optional.of("the folder " + folder + " cannot be made: " + e.getMessage()
                    + "; give one that can be written with --out");
        }
        return Studio.with(studio -> {
            StagedWindow window = Foreground.ask(() -> {
                StagedWindow opened = studio.window(studio.bench().progress(), new SetClock(PastWeeks.NOW), folder);
                opened.go(Place.EXAM, "", SIZE, ThemeChoice.LIGHT);
                return opened;
            });
            ExamScript script = new ExamScript(studio.course(), new Visit(window),
                    Camera.into(folder, window::root), ExamPlan.FULL);
            script.sit();
            script.lookBack();
            script.playBoth();
            script.report();
            Foreground.act(window::close);
            figures(studio.bench().progress().exams().getLast(), script).forEach(tell);
        });
    }

    /** What the exam that was kept says. */
    private static List<String> figures(Exam exam, ExamScript script) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < exam.tasks().size(); i++) {
            ExamTask task = exam.tasks().get(i);
            ExamTask.Score score = task.score().orElse(new ExamTask.Score(0, 0));
            lines.add(String.format(Locale.ROOT, "%2d  %-9s %2d of %2d  %-60s %s", i + 1,
                    script.tasks().get(i).kind().word(), score.points(), score.maximum(), task.exercise(),
                    script.told(i)));
        }
        ExamTask.Score total = exam.total();
        lines.add(String.format(Locale.ROOT,
                "%s, seed %d: %d of %d points, %.0f %%; 66 %% pass: %s. It took %d of %d minutes.",
                exam.curriculum(), exam.seed(), total.points(), total.maximum(), 100 * total.share(),
                exam.passed() ? "passed" : "not passed", exam.spent().toMinutes(), exam.length().toMinutes()));
        return lines;
    }
}
