package podium.kubectl.terminal;
import podium.shell.line.History;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import podium.shell.fs.Tree;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.PidNamespace;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.ProgramTable;
import podium.shell.programs.StandardPrograms;

/** The programs of the terminal's machine: those of every machine, and those that need a person in front of it. */
final class TerminalPrograms implements ProgramTable {
    private static final List<String> OWN = List.of("kubectl", "less", "more", "vi", "nano", "history");

    private final ProgramTable standard = new StandardPrograms();
    private final Program kubectl;
    private final TerminalHost host;
    private final Keyboard keyboard;
    private final Screen screen;
    private final History history;
    private Optional<Process> shell = Optional.empty();
    private Optional<OpenFile> terminal = Optional.empty();
    private Optional<OpenFile> keys = Optional.empty();

    TerminalPrograms(LiveRun live, TerminalHost host, Keyboard keyboard, Screen screen, History history) {
        this.kubectl = new KubectlProgram(live, host, keyboard, screen, this::isAtTerminal);
        this.host = host;
        this.keyboard = keyboard;
        this.screen = screen;
        this.history = history;
    }

    /** Puts the programs into a machine's root, where they take the place of commands that know no terminal. */
    void install(Tree root) {
        for (String name : OWN) {
            root.remove("/bin/" + name);
            root.file("/bin/" + name, ProgramTable.executable("terminal " + name), 0, 0, 0755);
        }
    }

    @Override
    public Optional<Program> find(String name) {
        return switch (name) {
            case "busybox" -> standard.find(name).map(this::noted);
            case "terminal kubectl" -> Optional.of(kubectl);
            case "terminal less", "terminal more" -> Optional.of(this::page);
            case "terminal vi", "terminal nano" -> Optional.of(this::edit);
            case "terminal history" -> Optional.of(this::list);
            default -> standard.find(name);
        };
    }

    /** The first process is the shell at the terminal. */
    private Program noted(Program program) {
        return process -> {
            if (shell.isEmpty()) {
                shell = Optional.of(process);
                keys = process.descriptors().find(0);
                terminal = process.descriptors().find(1);
            }
            return program.run(process);
        };
    }

    /** All processes that run now. */
    List<Process> processes() {
        return shell.map(Process::pids).map(PidNamespace::all).orElse(List.of());
    }

    /** The directory that the shell is in. */
    String directory() {
        return shell.map(process -> process.state().workingDirectory()).orElse("/");
    }

    private boolean isAtTerminal(Process process) {
        return process.descriptors().find(0).equals(keys);
    }

    private int page(Process process) {
        List<String> files = process.arguments().stream().skip(1).filter(word -> !word.startsWith("-")).toList();
        StringBuilder text = new StringBuilder();
        for (String file : files) {
            Optional<String> read = new ShellFiles(process).read(file);
            if (read.isEmpty()) {
                process.err(process.name() + ": " + file + ": No such file or directory\n");
                return 1;
            }
            text.append(read.get());
        }
        if (files.isEmpty()) {
            text.append(new String(process.files().drain(process.descriptors().get(0)), StandardCharsets.UTF_8));
        }
        boolean shown = process.descriptors().find(1).equals(terminal);
        if (shown && text.toString().lines().count() >= screen.rows()) {
            keyboard.attended(() -> new Pager(keyboard, screen).show(text.toString()));
        } else {
            process.write(1, text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return 0;
    }

    private int edit(Process process) {
        Optional<String> name = process.arguments().stream().skip(1).filter(word -> !word.startsWith("-")).findFirst();
        ShellFiles files = new ShellFiles(process);
        if (name.isEmpty()) {
            process.err(process.name() + ": name a file to edit, as in: " + process.name() + " pod.yaml\n");
            return 1;
        }
        if (process.files().isDirectory(name.get())) {
            process.err(process.name() + ": " + name.get() + " is a directory; name a file in it\n");
            return 1;
        }
        String before = files.read(name.get()).orElse("");
        Optional<String> after = host.edit(name.get(), before);
        if (after.isEmpty()) {
            process.err(process.name() + ": there is no editor here\n");
            return 1;
        }
        if (!after.get().equals(before)) files.write(name.get(), after.get());
        return 0;
    }

    private int list(Process process) {
        StringBuilder text = new StringBuilder();
        List<String> lines = history.lines();
        for (int i = 0; i < lines.size(); i++) {
            String number = Integer.toString(i + 1);
            text.repeat(' ', Math.max(0, 5 - number.length())).append(number).append("  ").append(
                    lines.get(i)).append('\n');
        }
        process.write(1, text.toString().getBytes(StandardCharsets.UTF_8));
        return 0;
    }
}
