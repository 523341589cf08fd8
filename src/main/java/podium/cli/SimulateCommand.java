package podium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import podium.frame.TimelineIndex;
import podium.kubectl.table.WhyOutput;
import podium.kubectl.AnswerWords;
import podium.kubectl.CommandResult;
import podium.kubectl.describe.PodDescriptions;
import podium.kubectl.record.TraceRecorder;
import podium.simulation.Answer;
import podium.simulation.Change;
import podium.simulation.Timeline;

/** Runs manifests in a simulated cluster and prints what happens. */
@Command(name = "simulate", mixinStandardHelpOptions = true, description = "Run manifests in a simulated cluster and print what happens.")
final class SimulateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Manifests, with or without directives; - reads standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Draws all that a real cluster leaves to chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--registry", paramLabel = "NAME", description = "Which images can be pulled, one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Registry registry = Registry.recorded;

    @Option(names = "--until", paramLabel = "TIME", converter = Durations.class, description = "How long to watch, as in 90s or 2m (default: what the file says, else 60s).")
    private Optional<Duration> until = Optional.empty();

    @Option(names = "--world", paramLabel = "WORDS", description = "What surrounds the cluster, as in \"nodes 3\" or \"dns down\"; may be given several times. docs/scenarios.md lists all.")
    private List<String> world = new ArrayList<>();

    @Option(names = "--step", paramLabel = "WORDS", description = "What is done or happens at a second, as in \"20 node lost node-1\"; may be given several times.")
    private List<String> steps = new ArrayList<>();

    @Option(names = {"-n",
            "--namespace"}, paramLabel = "NAME", description = "Where objects without a namespace go (default: ${DEFAULT-VALUE}).")
    private String namespace = "default";

    @Option(names = {"-o",
            "--output"}, paramLabel = "FORM", description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form = Form.table;

    @Option(names = "--why", paramLabel = "POD[/CONTAINER]", description = "Say why a Pod or a container is as it is in the end: rules, what they read, and where the documentation tells of them.")
    private Optional<String> why = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What is printed. */
    enum Form {
        table, json, events, describe
    }

    @Override
    public Integer call() {
        Workplace workplace = Workplace.open(registry.images());
        ScenarioLoader loader = new ScenarioLoader(spec);
        int worst = 0;
        for (Path path : files) {
            ScenarioLoader.Loaded loaded = loader.load(path, world, steps);
            Timeline timeline = workplace.engine().run(loaded.scenario(seed, namespace, until, workplace.world()));
            worst = Math.max(worst, print(loaded, timeline));
        }
        return worst;
    }

    private int print(ScenarioLoader.Loaded loaded, Timeline timeline) {
        if (why.isPresent()) return printWhy(timeline, why.get());
        PrintWriter out = spec.commandLine().getOut();
        CommandResult applied = firstAnswer(timeline);
        switch (form) {
            case table -> {
                out.print(applied.out());
                WatchTable.print(timeline, out::println);
            }
            case json -> out.println(new TraceRecorder().record(loaded.name(), loaded.file().title(), timeline,
                    loaded.file()::partOf).toPrettyString());
            case events -> WatchTable.events(timeline, out::println);
            case describe -> out.print(PodDescriptions.all(new TimelineIndex(timeline).atEnd(), namespace));
        }
        out.flush();
        spec.commandLine().getErr().print(applied.error());
        spec.commandLine().getErr().flush();
        return applied.exitCode();
    }

    private int printWhy(Timeline timeline, String asked) {
        return switch (new WhyOutput(new TimelineIndex(timeline).atEnd(), timeline.start()).answer(asked)) {
            case WhyOutput.Answer.Told(List<String> lines) -> {
                lines.forEach(spec.commandLine().getOut()::println);
                spec.commandLine().getOut().flush();
                yield 0;
            }
            case WhyOutput.Answer.Refused(String problem) -> {
                spec.commandLine().getErr().println(problem);
                spec.commandLine().getErr().flush();
                yield 1;
            }
        };
    }

    private static CommandResult firstAnswer(Timeline timeline) {
        Optional<Answer> answer = timeline.changes().stream().filter(Change.Answered.class::isInstance).map(
                Change.Answered.class::cast).filter(a -> a.input() == 0).map(Change.Answered::answer).findFirst();
        return answer.map(AnswerWords::of).orElse(CommandResult.printed(""));
    }
}
