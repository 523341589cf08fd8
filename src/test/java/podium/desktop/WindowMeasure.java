package podium.desktop;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import podium.course.Lesson;
import podium.desktop.parts.AfterLayout;
import podium.desktop.settings.DelayedWriter;
import podium.desktop.settings.Drafts;
import podium.desktop.settings.SettingsStore;
import podium.desktop.settings.UserFolder;
import podium.desktop.stage.StagePane;
import podium.desktop.theme.Fonts;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.Bench;
import podium.desktop.wiring.StagePaneHost;

/**
 * Measures the real window on a real or virtual display: frame times while 20 Pods play, how long a scrub and a key take, memory,
 * and what changes of the lesson leave behind, 1,000 or as many as the first argument says; a second argument leaves out
 * all but the lessons. docs/performance.md has figures.
 */
public final class WindowMeasure {
    private static final String PODS = """
            # run: 30
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: many}
            spec:
              replicas: 20
              selector: {matchLabels: {app: many}}
              template:
                metadata: {labels: {app: many}}
                spec:
                  initContainers:
                  - {name: one, image: busybox, command: [sh, -c, "sleep 2; echo one > /w/1"], volumeMounts: [{name: w, mountPath: /w}]}
                  - {name: two, image: busybox, command: [sh, -c, "sleep 3; cat /w/1"], volumeMounts: [{name: w, mountPath: /w}]}
                  containers:
                  - {name: app, image: busybox, command: [sleep, "3600"]}
                  volumes: [{name: w, emptyDir: {}}]
            """;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final StagePane pane = new StagePane();
    private final SettingsStore settings;
    private final MainWindow window;
    private final List<Lesson> lessons;

    private WindowMeasure() {
        try {
            UserFolder data = new UserFolder(Files.createTempDirectory("podium"));
            DelayedWriter writer = new DelayedWriter(100, System.err::println);
            settings = new SettingsStore(data, writer);
            Fonts.load();
            Themes themes = new Themes();
            Bench bench = Bench.open(data.path().resolve("progress"));
            lessons = bench.course().lessons();
            window = new MainWindow(bench.services(Platform::runLater, _ -> {
            }), settings, new Drafts(data, writer), themes, new StagePaneHost(pane));
            Scene scene = new Scene(window.root(), 1280, 800);
            themes.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Starts it; needs a display. */
    public static void main(String[] arguments) throws IOException {
        Platform.startup(() -> {
        });
        WindowMeasure measure = now(WindowMeasure::new);
        int changes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        if (arguments.length < 2) measure.work();
        measure.changeLessons(50);
        double before = used();
        measure.changeLessons(changes);
        print("heap in use after 50 lesson changes", before, "MB");
        print("heap in use after " + changes + " more", used(), "MB");
        print("resident in the end", resident(), "MB");
        System.exit(0);
    }

    private void work() throws IOException {
        play();
        scrub();
        keys();
        print("resident after playing and scrubbing", resident(), "MB");
    }

    private void play() {
        now(() -> {
            settings.update(all -> all.withPlace("SANDBOX", ""));
            window.start();
            window.edit(PODS);
            window.run();
            return true;
        });
        while (!now(() -> pane.playingProperty().get())) rest(100);
        List<Double> frames = new ArrayList<>();
        AnimationTimer timer = now(() -> new AnimationTimer() {
            private long last;

            @Override
            public void handle(long at) {
                if (last > 0) frames.add((at - last) / 1e6);
                last = at;
            }
        });
        double before = cpu();
        now(() -> {
            timer.start();
            return true;
        });
        rest(8000);
        now(() -> {
            timer.stop();
            pane.pause();
            return true;
        });
        print("frames while 20 Pods play", frames.size(), "");
        tell("frame time", frames);
        print("processor time of the JavaFX thread a frame", (cpu() - before) / frames.size(), "ms");
    }

    /** Processor time of the JavaFX thread so far, in milliseconds. */
    private static double cpu() {
        return now(() -> CPU.getCurrentThreadCpuTime() / 1e6);
    }

    private void scrub() {
        List<Double> times = new ArrayList<>();
        List<Double> spent = new ArrayList<>();
        Instant start = podium.simulation.Timeline.EPOCH;
        for (int i = 0; i < 400; i++) {
            Instant to = start.plusMillis((i * 7919L) % 30_000);
            times.add(now(() -> {
                long begin = System.nanoTime();
                long cpu = CPU.getCurrentThreadCpuTime();
                pane.playheadProperty().set(to);
                spent.add((CPU.getCurrentThreadCpuTime() - cpu) / 1e6);
                return (System.nanoTime() - begin) / 1e6;
            }));
        }
        tell("scrub", times);
        tell("scrub, processor time", spent);
    }

    private void changeLessons(int times) {
        for (int i = 0; i < times; i++) {
            Lesson lesson = lessons.get(i % lessons.size());
            boolean learn = i % 3 != 2 || lesson.exercises().isEmpty();
            String document = learn ? lesson.id() : lesson.exercises().get(i % lesson.exercises().size()).id();
            now(() -> {
                settings.update(all -> all.withPlace(learn ? "LEARN" : "PRACTICE", document));
                window.start();
                return true;
            });
        }
        rest(500);
    }

    /** From a key to the layout that shows its letter: what the JavaFX thread does for it, and how long that takes. */
    private void keys() {
        now(() -> {
            settings.update(all -> all.withPlace("SANDBOX", ""));
            window.start();
            window.edit(PODS.repeat(4));
            return true;
        });
        rest(2000);
        CodeArea area = (CodeArea) now(() -> window.root().lookup(".yaml-area"));
        int at = now(() -> area.getText().indexOf("replicas"));
        List<Double> spent = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            CompletableFuture<Double> laidOut = new CompletableFuture<>();
            now(() -> {
                long begin = System.nanoTime();
                long cpu = CPU.getCurrentThreadCpuTime();
                area.insertText(at, "x");
                spent.add((CPU.getCurrentThreadCpuTime() - cpu) / 1e6);
                AfterLayout.of(area, () -> laidOut.complete((System.nanoTime() - begin) / 1e6));
                return true;
            });
            shown.add(laidOut.join());
        }
        tell("key, processor time of its edit", spent);
        tell("key to the layout that shows it", shown);
    }

    private static void tell(String what, List<Double> times) {
        List<Double> sorted = times.stream().skip(times.size() / 8).sorted().toList();
        print(what + ", median", sorted.get(sorted.size() / 2), "ms");
        print(what + ", p99", sorted.get(sorted.size() * 99 / 100), "ms");
    }

    private static double used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
            rest(200);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    private static double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS")).map(
                line -> line.replaceAll("\\D", "")).mapToDouble(Double::parseDouble).findFirst().orElse(0) / 1000;
    }

    private static void print(String what, double value, String unit) {
        System.out.println(String.format(Locale.ROOT, "%-42s %8.1f %s", what, value, unit).stripTrailing());
    }

    private static <T> T now(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action, Platform::runLater).join();
    }

    private static void rest(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
