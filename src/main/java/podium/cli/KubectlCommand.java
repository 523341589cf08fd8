package podium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import podium.kubectl.CommandResult;
import podium.kubectl.Kubectl;
import podium.kubectl.session.FileArea;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.StandardInput;
import podium.kubectl.session.TextEditor;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;

/**
 * kubectl over a simulated cluster: a scenario is run up to a moment, then the command is carried out there. With a
 * folder the commands that came before are carried out first, and the new one is kept for the next.
 */
@Command(name = "kubectl", description = "Carry out a kubectl command in a simulated cluster.")
final class KubectlCommand implements Callable<Integer> {
    private static final Duration REST = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String KEPT = "commands.txt";
    /** What ends the options for picocli here: nothing that anyone types, so that -- reaches kubectl. */
    private static final String NEVER = "\u0000";

    @Parameters(arity = "0..*", paramLabel = "ARGS", description = "What kubectl is given.")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--run", paramLabel = "FILE", description = "A scenario or manifest to run first, or a folder that keeps commands.")
    private Optional<Path> run = Optional.empty();

    @Option(names = "--at", paramLabel = "TIME", converter = Durations.class, description = "When the command is given, as in 30s (default: at the end of the run).")
    private Optional<Duration> at = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of all draws (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Lets every option that is not this command's own reach kubectl. */
    static void open(CommandLine line) {
        line.setUnmatchedOptionsArePositionalParams(true).setEndOfOptionsDelimiter(NEVER).setExpandAtFiles(false);
    }

    @Override
    public Integer call() throws IOException {
        Workplace workplace = Workplace.open();
        Optional<Path> folder = run.filter(Files::isDirectory);
        ScenarioFile file = run.filter(p -> folder.isEmpty()).map(
                p -> new ScenarioLoader(spec).load(p).file()).orElseGet(() -> ScenarioFile.parse(""));
        Duration moment = at.or(file::run).orElse(run.isEmpty() ? Duration.ZERO : ScenarioFile.DEFAULT_RUN);
        List<KeptCommand> kept = folder.map(f -> KeptCommand.read(f.resolve(KEPT))).orElse(List.of());
        if (at.isEmpty() && folder.isPresent())
            moment = kept.isEmpty() ? Duration.ZERO : kept.getLast().at().plus(PAUSE);
        Scenario scenario = new Scenario(seed, "default", moment.plus(REST),
                workplace.world().with(file.world()), run.isEmpty()
                        || folder.isPresent() ? List.of() : file.inputs());
        FileArea files = new DiskFiles(folder.orElse(Path.of("")));
        try (LiveTyping typing = new LiveTyping();
                LiveCluster cluster = LiveCluster.begin(workplace.engine(),
                        workplace.reader(), scenario, typing)) {
            for (KeptCommand command : kept) again(cluster, command, files);
            cluster.advanceTo(Timeline.EPOCH.plus(moment));
            StandardInput input = input(typing);
            Duration given = Duration.between(Timeline.EPOCH, cluster.now());
            CommandResult result = Kubectl.run(cluster, arguments, input, files,
                    (error, text) -> print(typing, error, text), TextEditor.NONE);
            if (folder.isPresent())
                new KeptCommand(given, arguments, input.text(), typing.all()).append(folder.get().resolve(KEPT));
            return result.exitCode();
        }
    }

    private static void again(LiveCluster cluster, KeptCommand command, FileArea files) {
        cluster.advanceTo(Timeline.EPOCH.plus(command.at()));
        StandardInput input = command.typed().isEmpty()
                ? new StandardInput.Text(command.input())
                : new StandardInput.Terminal(new TypedAgain(command.typed(),
                        () -> Duration.between(Timeline.EPOCH, cluster.now())));
        Kubectl.run(cluster, command.arguments(), input, files, (_, _) -> {
        }, TextEditor.NONE);
    }

    private StandardInput input(LiveTyping typing) {
        if (!StandardInput.isWanted(arguments)) return StandardInput.empty();
        boolean talks = StandardInput.isForAProgram(arguments) && RealTerminal.isThere();
        return talks ? new StandardInput.Terminal(typing) : new StandardInput.Text(standardInput());
    }

    private void print(LiveTyping typing, boolean error, String text) {
        if (typing.wrote(text)) return;
        PrintWriter writer = error ? spec.commandLine().getErr() : spec.commandLine().getOut();
        writer.print(text);
        writer.flush();
    }

    private static String standardInput() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
