package podium.kubectl.terminal;
import podium.shell.line.LineReader;
import podium.shell.line.History;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.function.Consumer;
import podium.manifest.ManifestReader;
import podium.shell.fs.Credentials;
import podium.shell.fs.Tree;
import podium.shell.kernel.Kernel;
import podium.shell.machine.ContainerConfig;
import podium.shell.machine.Identity;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.Sandbox;
import podium.shell.machine.Signal;
import podium.shell.machine.StartException;
import podium.shell.net.NetworkNamespace;
import podium.simulation.Engine;
import podium.simulation.Timeline;

/** One shell at a terminal, from its first prompt to its end, over files of its own and the run that a window shows. */
public final class TerminalSession {
    private static final String HOME = "/root";
    private static final String FIRST = "alias k=kubectl history=/bin/history; PS1='\\w $ '\n";
    private static final byte[] INTERRUPT = {3, '\n'};
    private static final long MEMORY = 64L << 20;
    /** What the small steps of programs may take together before time has to be shown to pass. */
    private static final Duration SLACK = Duration.ofMillis(250);

    private final TerminalHost host;
    private final Keyboard keyboard;
    private final Screen screen;
    private final History history;
    private final LiveRun live;
    private final ShellClock clock = new ShellClock();
    private final Tree root = Sandbox.root();
    private final TerminalPrograms programs;
    private final LineReader lines;
    private Instant allowed = Timeline.EPOCH;
    private boolean begun;
    private String manifest = "";
    private byte[] typed = new byte[0];

    /** @param output the terminal, told what to show */
    public TerminalSession(Engine engine, ManifestReader reader, TerminalHost host, Keyboard keyboard,
            Consumer<String> output) {
        this.host = host;
        this.keyboard = keyboard;
        screen = new Screen(output);
        history = new History(host.history());
        live = new LiveRun(engine, reader, host, keyboard);
        programs = new TerminalPrograms(live, host, keyboard, screen, history);
        programs.install(root);
        lines = new LineReader(new KeyboardAndScreen(keyboard, screen), history,
                new Completer(live, root, programs)::complete);
    }

    /** The terminal has another size, in characters. */
    public void resize(int columns, int rows) {
        screen.size(columns, rows);
    }

    /** Runs the shell until it ends or the keyboard is closed. */
    public void run() {
        Kernel kernel = new Kernel(clock, programs, (from, container, hostName, port, outcome) -> {
        });
        screen.mute(true);
        try {
            RunningContainer shell = kernel.startBare(config(), this::read);
            while (shell.exit().isEmpty() && !keyboard.isClosed()) {
                Optional<Instant> next = clock.next();
                if (next.isEmpty()) return;
                step(next.get());
            }
        } catch (StartException e) {
            throw new IllegalStateException("the shell is part of every root", e);
        } finally {
            kernel.close();
            live.close();
        }
    }

    private void step(Instant next) {
        try {
            if (keyboard.isInterrupted()) throw new Interrupted();
            if (!next.isAfter(allowed.plus(SLACK))) clock.step(allowed.plus(SLACK));
            else allowed = live.timeTo(allowed, next, true);
        } catch (Interrupted e) {
            keyboard.calm();
            screen.print("^C\n");
            programs.processes().forEach(process -> process.deliver(Signal.INT));
            clock.step(next);
        }
    }

    private ContainerConfig config() {
        SequencedMap<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", "/bin");
        environment.put("HOME", HOME);
        environment.put("TERM", "xterm-256color");
        NetworkNamespace network = new NetworkNamespace("127.0.0.1", List.of(), Sandbox.nowhere());
        return new ContainerConfig("terminal", List.of("/bin/sh", "-i"), environment, HOME, Identity.ROOT,
                Credentials.DEFAULT_CAPABILITIES, false, root, false, List.of(), network, OptionalLong.of(MEMORY),
                "podium", (error, bytes) -> screen.print(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** What the shell, or a program that reads the terminal, gets next. */
    private byte[] read(int most) {
        if (typed.length == 0) typed = line();
        byte[] part = Arrays.copyOf(typed, Math.min(most, typed.length));
        typed = Arrays.copyOfRange(typed, part.length, typed.length);
        return part;
    }

    private byte[] line() {
        if (!begun) {
            begun = true;
            screen.mute(false);
            return FIRST.getBytes(StandardCharsets.UTF_8);
        }
        live.end();
        keyboard.calm();
        LineReader.Outcome outcome = keyboard.attended(() -> lines.read(screen.unfinished()));
        screen.finish();
        byte[] read = switch (outcome) {
            case LineReader.Outcome.Line(String text) -> {
                history.add(text);
                host.keepHistory(history.lines());
                yield (text + "\n").getBytes(StandardCharsets.UTF_8);
            }
            case LineReader.Outcome.GivenUp _ -> INTERRUPT;
            case LineReader.Outcome.End _ -> {
                screen.draw("\r\n");
                yield new byte[0];
            }
        };
        begin();
        return read;
    }

    private void begin() {
        live.begin();
        clock.set(live.moment());
        allowed = live.moment();
        String now = host.manifest().orElse("");
        if (now.equals(manifest)) return;
        manifest = now;
        root.file(HOME + "/manifest.yaml", now.getBytes(StandardCharsets.UTF_8), 0, 0, 0644);
    }
}
