package podium.kubectl.terminal;
import podium.shell.line.Key;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import podium.kubectl.Kubectl;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.Output;
import podium.kubectl.session.StandardInput;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.machine.Signal;
import podium.simulation.Timeline;

/** kubectl as a program of the terminal's machine, at work on the run that the window shows. */
final class KubectlProgram implements Program {
    /** What the readers of a pipe get to take in what was written. */
    private static final Duration TURN = Duration.ofMillis(1);
    private static final int INTERRUPTED = 130;

    private final LiveRun live;
    private final TerminalHost host;
    private final Keyboard keyboard;
    private final KeyboardTyping typing;
    private final Predicate<Process> isAtTerminal;

    /** @param isAtTerminal whether the standard input of a program is the terminal */
    KubectlProgram(LiveRun live, TerminalHost host, Keyboard keyboard, Screen screen,
            Predicate<Process> isAtTerminal) {
        this.live = live;
        this.host = host;
        this.keyboard = keyboard;
        this.typing = new KeyboardTyping(keyboard, screen, live);
        this.isAtTerminal = isAtTerminal;
    }

    @Override
    public int run(Process process) {
        Optional<String> refusal = host.refusal();
        if (refusal.isPresent()) {
            process.err(refusal.get() + "\n");
            return 1;
        }
        List<String> words = process.arguments().subList(1, process.arguments().size());
        StandardInput input = input(process, words);
        try {
            while (true) {
                try {
                    return attempt(process, words, input);
                } catch (ActsInThePast asked) {
                    if (!keyboard.attended(() -> agreed(process))) return INTERRUPTED;
                }
            }
        } catch (Interrupted interrupted) {
            keyboard.calm();
            process.err("^C\n");
            process.pids().all().stream().filter(other -> !other.equals(process)).forEach(
                    other -> other.deliver(Signal.INT));
            return INTERRUPTED;
        } finally {
            typing.end();
        }
    }

    /** The terminal, unless a file or a pipe stands in its place; that is read only when a command may want it. */
    private StandardInput input(Process process, List<String> words) {
        if (isAtTerminal.test(process)) {
            typing.begin();
            return new StandardInput.Terminal(typing);
        }
        if (!StandardInput.isWanted(words)) return StandardInput.empty();
        byte[] read = process.files().drain(process.descriptors().get(0));
        return new StandardInput.Text(new String(read, StandardCharsets.UTF_8));
    }

    private int attempt(Process process, List<String> words, StandardInput input) {
        Held held = new Held(process);
        LiveCluster cluster = live.at(process.now(), held::release);
        int code = Kubectl.run(cluster, words, input, new ShellFiles(process), held, host::edit).exitCode();
        held.release();
        Duration taken = Duration.between(process.now(), cluster.now());
        if (taken.isPositive()) process.sleep(taken);
        return code;
    }

    private boolean agreed(Process process) {
        process.err(String.format(Locale.ROOT,
                "You are at %s; this run has been seen up to %s. Acting here makes another run of what follows.%n"
                        + "[b] branch here   [n] go to now and act there   [Ctrl+C] neither: ",
                clock(live.moment()), clock(host.latest())));
        while (true) {
            Optional<Key> key = keyboard.read();
            String letter = key.map(Key::text).orElse("");
            if (key.isEmpty() || key.get().isControl('c') || key.get().kind() == Key.Kind.ESCAPE) {
                process.err("neither\n");
                return false;
            }
            if (letter.equalsIgnoreCase("b")) {
                process.err("branch here\n");
                live.branch();
                return true;
            }
            if (letter.equalsIgnoreCase("n")) {
                process.err("now\n");
                live.goToLatest();
                return true;
            }
        }
    }

    private static String clock(Instant moment) {
        long tenths = Duration.between(Timeline.EPOCH, moment).toMillis() / 100;
        return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    /** Holds back what is printed until it is certain that the command is not begun anew. */
    private static final class Held implements Output.Reader {
        private final Process process;
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder error = new StringBuilder();
        private boolean released;

        Held(Process process) {
            this.process = process;
        }

        @Override
        public void read(boolean isError, String text) {
            if (released) write(isError, text);
            else(isError ? error : out).append(text);
        }

        void release() {
            if (released) return;
            released = true;
            if (!error.isEmpty()) write(true, error.toString());
            if (!out.isEmpty()) write(false, out.toString());
        }

        private void write(boolean isError, String text) {
            process.write(isError ? 2 : 1, text.getBytes(StandardCharsets.UTF_8));
            process.sleep(TURN);
        }
    }
}
