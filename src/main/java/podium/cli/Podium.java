package podium.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import podium.desktop.PodiumApp;

/** The program: with a command it does that; without one it shows its first screen. */
@Command(name = "podium", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Practise Kubernetes init containers and multi-container Pods on a simulated cluster.")
public final class Podium implements Callable<Integer> {
    private final FirstScreen first;

    @Mixin
    private CourseOption packs = new CourseOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Podium(FirstScreen first) {
        this.first = first;
    }

    /** Runs the program and ends the process with its exit code: 0 well, 1 failed, 2 wrong usage. */
    public static void main(String[] arguments) {
        // A shell starts hundreds of times in a row: it does not wait for the other commands to be made ready.
        if (arguments.length > 0 && arguments[0].equals("sh"))
            System.exit(new ShellCommand().run(List.of(arguments).subList(1, arguments.length)));
        boolean withTrace = System.getenv().containsKey("PODIUM_TRACE");
        FirstScreen first = Start.of(System.getProperty("os.name"), new TreeMap<>(System.getenv()),
                packs -> PodiumApp.open(packs, false),
                new TerminalPlay(Podium::rest));
        System.exit(commandLine(commands(), first, withTrace).execute(arguments));
    }

    /** Every sub-command, in the order in which the help lists them. */
    static List<Object> commands() {
        return List.of(new SimulateCommand(), new CheckCommand(), new KubectlCommand(), new ShellCommand(),
                new ServeCommand(), new RecordCommand(), new GradeCommand(), new CourseCommand(),
                new ReportCommand(new TreeMap<>(System.getenv())), new ClassCommand(new TreeMap<>(System.getenv())),
                new PictureCommand(),
                new ScreenshotsCommand(),
                new GenerateCompletion(), new HelpCommand());
    }

    /**
     * The root command.
     *
     * @param commands objects with picocli's {@link Command}
     * @param first shown when no command is given
     * @param withTrace whether a failure prints its stack trace
     */
    static CommandLine commandLine(List<Object> commands, FirstScreen first, boolean withTrace) {
        CommandLine line = new CommandLine(new Podium(first));
        commands.forEach(line::addSubcommand);
        // Whatever stands behind sh is the shell's.
        Optional.ofNullable(line.getSubcommands().get("sh")).ifPresent(
                shell -> shell.setUnmatchedOptionsArePositionalParams(true).setStopAtPositional(true));
        Optional.ofNullable(line.getSubcommands().get("kubectl")).ifPresent(KubectlCommand::open);
        return line.setExecutionExceptionHandler(new Failure(withTrace)).setUsageHelpAutoWidth(true);
    }

    @Override
    public Integer call() {
        packs.check(spec);
        return first.show(spec.commandLine());
    }

    private static void rest(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
