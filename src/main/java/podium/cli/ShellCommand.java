package podium.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import podium.shell.fs.Tree;
import podium.shell.machine.Exit;
import podium.shell.machine.Input;
import podium.shell.machine.Sandbox;
import podium.shell.machine.StartException;

/** The simulated shell as a program of its own: over a fresh BusyBox container, with real input, output and exit code. */
@Command(name = "sh", description = "Run the simulated BusyBox shell: sh -c SCRIPT, sh FILE, or a script on standard input.")
final class ShellCommand implements Callable<Integer> {
    private static final Duration LONGEST = Duration.ofDays(2);
    private static final int TIMED_OUT = 124;
    private static final int CANNOT_RUN = 126;
    private static final int INTERRUPTED = 130;
    private static final int BROKEN_PIPE = 141;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = {
            "The shell's own options and words: [-euxvnfC...] [-o OPTION] -c SCRIPT [NAME [ARG...]] | FILE [ARG...] | -s.",
            "Before them --env NAME=VALUE may stand, any number of times."})
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() {
        return run(words);
    }

    /** Runs the shell; its exit code. The words are those behind {@code sh}. */
    int run(List<String> arguments) {
        ShellWords parsed;
        try {
            parsed = ShellWords.parse(arguments);
        } catch (IllegalArgumentException e) {
            return complain(String.valueOf(e.getMessage()), 2);
        }
        Tree root = Sandbox.root();
        try {
            Optional<Path> file = parsed.file().map(Path::of);
            String directory = file.isPresent() ? new HostFolder(root).copyAround(file.get()) : "/";
            return parsed.readsInput() && RealTerminal.isThere()
                    ? atTerminal(parsed, root)
                    : run(parsed, root, directory);
        } catch (IOException e) {
            return complain("cannot read the files beside the script: " + e.getMessage(), CANNOT_RUN);
        } catch (StartException e) {
            return complain(e.getMessage(), CANNOT_RUN);
        }
    }

    private static int run(ShellWords words, Tree root, String directory) throws StartException {
        Console console = new Console();
        Sandbox.Outcome outcome = Sandbox.run(new Sandbox.Job(argv(words, List.of()),
                Variables.of(System.getenv(), words.variables()), directory, root, console::read, console::write,
                LONGEST, console::full));
        console.flush();
        tellFaults(outcome);
        return switch (outcome.end()) {
            case Sandbox.Exited(Exit exit) -> exit.code();
            case Sandbox.Stopped() when console.broken() -> BROKEN_PIPE;
            case Sandbox.Stopped() -> complain("stopped: the output was cut after " + Console.MOST + " bytes",
                    BROKEN_PIPE);
            case Sandbox.TimedOut() -> complain("stopped: " + LONGEST.toDays() + " days of virtual time have passed",
                    TIMED_OUT);
            case Sandbox.Deadlocked() -> complain("stopped: every process waits, and nothing is left to wake one",
                    TIMED_OUT);
        };
    }

    private static int atTerminal(ShellWords words, Tree root) throws IOException, StartException {
        try (RealTerminal terminal = RealTerminal.open()) {
            Sandbox.Outcome outcome = Sandbox.run(new Sandbox.Job(argv(words, List.of("-i")),
                    Variables.of(System.getenv(), words.variables()), "/", root, Input.empty(),
                    (_, bytes) -> terminal.write(bytes), LONGEST, () -> false), terminal);
            tellFaults(outcome);
            return outcome.end() instanceof Sandbox.Exited(Exit exit) ? exit.code() : INTERRUPTED;
        }
    }

    private static List<String> argv(ShellWords words, List<String> options) {
        return Stream.of(List.of("sh"), options, words.words()).flatMap(List::stream).toList();
    }

    private static void tellFaults(Sandbox.Outcome outcome) {
        for (Throwable fault : outcome.faults()) complain("defect of the simulation: " + fault, 0);
    }

    private static int complain(String message, int code) {
        System.err.writeBytes(("podium sh: " + message + "\n").getBytes(StandardCharsets.UTF_8));
        return code;
    }
}
