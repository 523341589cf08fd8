package podium.desktop;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import podium.course.OwnCourse;
import podium.course.Assets;
import podium.course.Exercise;
import podium.course.Passage;
import podium.course.Prediction;
import podium.desktop.command.KeyMap;
import podium.desktop.exercise.Assessor;
import podium.desktop.exercise.Feedback;
import podium.desktop.settings.DelayedWriter;
import podium.desktop.settings.Drafts;
import podium.desktop.settings.SettingsStore;
import podium.desktop.settings.UserFolder;
import podium.desktop.terminal.TerminalTools;
import podium.desktop.theme.Fonts;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.wiring.ManifestSimulator;
import podium.desktop.work.SetClock;
import podium.grading.Grade;
import podium.grading.Grader;
import podium.grading.Laboratory;
import podium.grading.Printouts;
import podium.grading.Transcript;
import podium.manifest.ManifestReader;
import podium.manifest.edit.ManifestLanguage;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

/** A window with the real reader of manifests and the real course, and with fakes where others simulate. */
final class TestWindow implements AutoCloseable {
    final TestStage stage = new TestStage();
    final SortedSet<String> ticked = new TreeSet<>();
    final ForgetfulProgress progress = new ForgetfulProgress();
    final List<String> graded = new ArrayList<>();
    final SetClock clock = new SetClock(Instant.parse("2026-03-01T12:00:00Z"));
    final DelayedWriter writer;
    final SettingsStore settings;
    final Themes themes = new Themes();
    final MainWindow window;
    final Scene scene;

    TestWindow(Path folder) {
        this(folder, TestRuns::of, new World(_ -> Optional.empty(), List.of(), List.of(), List.of()));
    }

    /** The same with the real engine and registry. */
    static TestWindow withEngine(Path folder) {
        return new TestWindow(folder, new Engine(new ManifestReader())::run, World.standard(Assets.images()));
    }

    private TestWindow(Path folder, Function<Scenario, Timeline> engine, World world) {
        Fonts.load();
        UserFolder data = new UserFolder(folder);
        writer = new DelayedWriter(10, _ -> {
        });
        settings = new SettingsStore(data, writer);
        ManifestSimulator simulator = new ManifestSimulator(new ManifestReader(), engine, world,
                Duration.ofSeconds(60));
        Services services = new Services(simulator, new FakeAssessor(), (_, at) -> "Name: web at " + at,
                OwnCourse.COURSE,
                new FakeTicks(), progress,
                new ManifestLanguage(new ManifestReader(), List.of("busybox:1.36", "nginx:1.28")),
                new TerminalTools(new Engine(new ManifestReader()), new ManifestReader(),
                        World.standard(Assets.images()),
                        Duration.ofMinutes(3)),
                Platform::runLater, _ -> {
                }, clock, new TestDialogs(Optional.empty()));
        window = new MainWindow(services, settings, new Drafts(data, writer), themes, stage);
        scene = new Scene(window.root(), 1280, 800);
        themes.dress(scene);
        KeyMap.install(scene, window::commands);
    }

    @Override
    public void close() {
        window.close();
        writer.close();
        themes.close();
    }

    private final class FakeTicks implements Ticks {
        @Override
        public SortedSet<String> done() {
            return ticked;
        }

        @Override
        public void tick(String id) {
            ticked.add(id);
        }
    }

    private final class FakeAssessor implements Assessor {
        private final Laboratory laboratory = laboratory();

        private static Laboratory laboratory() {
            ManifestReader reader = new ManifestReader();
            return Laboratory.of(new Engine(reader), reader, World.standard(Assets.images()));
        }

        @Override
        public Feedback grade(Exercise exercise, String answer, Effort effort) {
            graded.add(answer);
            boolean passed = answer.contains("right");
            return new Feedback(passed ? "All right: 10 of 10 points." : "4 of 10 points.", passed,
                    List.of(new Feedback.Line(true, "The init containers run in order", ""),
                            new Feedback.Line(passed, "The page is served", passed ? "" : "Seen: no file.")));
        }

        @Override
        public Grade judge(Exercise exercise, String answer) {
            return new Grader(laboratory).grade(exercise, answer);
        }

        @Override
        public Timeline shown(Exercise exercise, String answer, Optional<String> world) {
            return laboratory.run(new Grader(laboratory).scenario(exercise, answer, world));
        }

        @Override
        public Transcript play(Exercise exercise, String script) {
            return Transcript.of(laboratory, exercise, script);
        }

        @Override
        public Timeline run(Transcript transcript) {
            return laboratory.run(transcript.told());
        }

        @Override
        public SequencedMap<String, String> printouts(Exercise exercise) {
            return new Printouts(laboratory).shown(exercise);
        }

        @Override
        public Feedback foretell(Passage.Run run, Passage.Foretell foretell, Prediction prediction) {
            boolean right = prediction.status().equals("Init:1/2");
            return new Feedback(right ? "Right." : "Not quite.", right, List.of(
                    new Feedback.Line(right, "kubectl prints 0/1 Init:1/2 0",
                            right ? "" : "Count those that are done.")));
        }
    }
}
