package podium.desktop.wiring;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import podium.course.Assets;
import podium.course.Course;
import podium.course.CourseFiles;
import podium.course.CoursePacks;
import podium.desktop.Services;
import podium.desktop.parts.DesktopDialogs;
import podium.desktop.terminal.TerminalTools;
import podium.desktop.work.SystemClock;
import podium.grading.Laboratory;
import podium.kubectl.session.LiveCluster;
import podium.manifest.ManifestReader;
import podium.manifest.edit.ManifestLanguage;
import podium.progress.ProgressException;
import podium.progress.ProgressStore;
import podium.progress.SqlProgressStore;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

/**
 * What the window works with, made once.
 *
 * @param notice what is to be told about opening it; mostly nothing
 */
public record Bench(ManifestReader reader, Function<Scenario, Timeline> engine, World world, Course course,
        ProgressStore progress, Optional<String> notice) implements AutoCloseable {
    /** Long enough to see five back-offs grow. */
    private static final Duration WATCH = Duration.ofMinutes(3);

    /** A bench with the engine, the images and the course of the program, and with progress kept in a file. */
    public static Bench open(Path progressFile) {
        return open(progressFile, List.of());
    }

    /** The same with the course in some folders; with the program's own when there are none. */
    public static Bench open(Path progressFile, List<Path> packs) {
        ManifestReader reader = new ManifestReader();
        Engine engine = new Engine(reader);
        return over(reader, scenario -> engine.run(scenario, Thread.currentThread()::isInterrupted),
                World.standard(Assets.hub()), progressFile, packs);
    }

    /** A bench with the course of the program, and with progress kept in a file. */
    static Bench over(ManifestReader reader, Function<Scenario, Timeline> engine, World world, Path progressFile) {
        return over(reader, engine, world, progressFile, List.of());
    }

    private static Bench over(ManifestReader reader, Function<Scenario, Timeline> engine, World world,
            Path progressFile, List<Path> packs) {
        Optional<String> notice = Optional.empty();
        ProgressStore progress = new ForgetfulProgress();
        try {
            progress = SqlProgressStore.open(progressFile);
        } catch (ProgressException e) {
            notice = Optional.of("Progress is not kept this time: " + e.getMessage()
                    + " If another Podium is open, close it and start again.");
        }
        Course course = new Course("", List.of(), List.of(), List.of(),
                new CourseFiles(new TreeMap<>(), new TreeSet<>()));
        try {
            course = CoursePacks.load(packs);
            // The program's own course is proven when it is built; to look for faults is to read all of it.
            if (!packs.isEmpty() && !course.findings().isEmpty()) notice = Optional.of(unsound(course));
        } catch (UncheckedIOException e) {
            notice = Optional.of("There are no lessons: " + e.getMessage() + ". The sandbox works without them.");
        }
        return new Bench(reader, engine, world, course, progress, notice);
    }

    private static String unsound(Course course) {
        int more = course.findings().size() - 1;
        return "The course is not sound: " + course.findings().getFirst()
                + (more == 0 ? "" : " And " + more + " more: podium course lint tells them all.");
    }

    /** The same bench with the course as its folders have it now. */
    public Bench reread(List<Path> packs) {
        Course now = CoursePacks.load(packs);
        return new Bench(reader, engine, world, now, progress,
                now.findings().isEmpty() ? Optional.empty() : Optional.of(unsound(now)));
    }

    /** The services of a window over this bench. */
    public Services services(Executor foreground, Consumer<String> browse) {
        return new Services(new ManifestSimulator(reader, engine, world, WATCH),
                new GradingAssessor(laboratory(), progress), new PodDescriber(), course,
                new StoredTicks(progress), progress, new ManifestLanguage(reader, ImageNames.all()),
                new TerminalTools(new Engine(reader), reader, world, WATCH), foreground, browse,
                new SystemClock(), new DesktopDialogs());
    }

    private Laboratory laboratory() {
        Engine live = new Engine(reader);
        return new Laboratory(engine, scenario -> LiveCluster.begin(live, reader, scenario), world);
    }

    /** Runs a manifest for nothing, so that the first run that someone waits for is as quick as the later ones. */
    public void warmUp(String manifest) {
        new ManifestSimulator(reader, engine, world, WATCH).run(manifest, 1);
    }

    @Override
    public void close() {
        progress.close();
    }
}
