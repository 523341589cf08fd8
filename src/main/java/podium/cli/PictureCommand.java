package podium.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.desktop.picture.PictureKind;
import podium.desktop.picture.RunPictures;
import podium.desktop.stage.Palette;
import podium.desktop.wiring.PodRows;
import podium.simulation.Timeline;

/** Pictures of a run, for slides and handouts. */
@Command(name = "picture", mixinStandardHelpOptions = true, description = "Draw a run: a moment of it as .svg or .png, a span of it as an animated .gif or as one .html page that replays it.")
final class PictureCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A manifest, with or without directives; - reads standard input.")
    private Path file = Path.of("-");

    @Option(names = "--out", required = true, paramLabel = "PICTURE", description = "Where the picture goes; its ending says what it becomes.")
    private Path out = Path.of("");

    @Option(names = "--at", paramLabel = "TIME", converter = Durations.class, description = "The moment to draw, as in 12s or 1m30s (default: the end). A span begins here.")
    private Optional<Duration> at = Optional.empty();

    @Option(names = "--to", paramLabel = "TIME", converter = Durations.class, description = "Where a span ends (default: the end).")
    private Optional<Duration> to = Optional.empty();

    @Option(names = "--theme", paramLabel = "NAME", description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Theme theme = Theme.light;

    @Option(names = "--width", paramLabel = "N", description = "In pixels, 480 to 3840 (default: ${DEFAULT-VALUE}).")
    private int width = 960;

    @Option(names = "--seed", paramLabel = "N", description = "Draws all that a real cluster leaves to chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--registry", paramLabel = "NAME", description = "Which images can be pulled, one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Registry registry = Registry.recorded;

    @Option(names = "--world", paramLabel = "WORDS", description = "What surrounds the cluster, as in \"dns down\"; may be given several times.")
    private List<String> world = new ArrayList<>();

    @Option(names = "--step", paramLabel = "WORDS", description = "What is done or happens at a second; may be given several times.")
    private List<String> steps = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The colours. */
    enum Theme {
        light, dark
    }

    @Override
    public Integer call() {
        PictureKind kind = PictureKind.of(out.toString()).orElseThrow(
                () -> wrong("\"" + out + "\" has none of the endings " + PictureKind.endings()));
        if (width < 480 || width > 3840) throw wrong("--width " + width + " is not between 480 and 3840");
        System.setProperty("java.awt.headless", "true");
        Workplace workplace = Workplace.open(registry.images());
        ScenarioLoader.Loaded loaded = new ScenarioLoader(spec).load(file, world, steps);
        Timeline run = workplace.engine().run(loaded.scenario(seed, "default", Optional.empty(), workplace.world()));
        Palette palette = theme == Theme.dark ? Palette.dark() : Palette.light();
        RunPictures pictures = new RunPictures(run, new PodRows(run)::at, palette, width);
        String title = loaded.file().title().isEmpty() ? loaded.name() : loaded.file().title();
        write(pictures.file(kind, title, span(kind, run)));
        return CommandLine.ExitCode.OK;
    }

    private RunPictures.Span span(PictureKind kind, Timeline run) {
        Instant from = at.map(run.start()::plus).orElse(kind.plays() ? run.start() : run.end());
        return new RunPictures.Span(from, kind.plays() ? to.map(run.start()::plus).orElse(run.end()) : from);
    }

    private void write(byte[] bytes) {
        try {
            Files.write(out, bytes);
        } catch (IOException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "cannot write \"" + out + "\": "
                    + e.getMessage() + "; choose a folder that is there and can be written", e);
        }
    }

    private CommandLine.ParameterException wrong(String words) {
        return new CommandLine.ParameterException(spec.commandLine(), words);
    }
}
