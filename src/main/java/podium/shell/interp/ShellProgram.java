package podium.shell.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import podium.shell.fs.DirectoryInode;
import podium.shell.fs.SystemError;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.machine.Signal;
import podium.shell.syntax.Parser;

/** The program sh. */
public final class ShellProgram implements Program {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z_0-9]*");

    @Override
    public int run(Process process) {
        ShellState state = new ShellState();
        Shell shell = new Shell(process, state);
        importEnvironment(process, state);
        state.shellPid(process.pid());
        process.signals().ignore(Signal.QUIT);
        List<String> arguments = process.arguments();
        state.name(arguments.getFirst());
        state.bash(process.name().equals("bash"));
        throw new Start(shell, process, state).run(new ArrayList<>(arguments.subList(1, arguments.size())));
    }

    private static void importEnvironment(Process process, ShellState state) {
        for (Map.Entry<String, String> entry : process.environment().entrySet())
            if (NAME.matcher(entry.getKey()).matches())
                state.variables().set(entry.getKey(), entry.getValue(), true);
        state.variables().set("PWD", process.state().workingDirectory(), true);
        state.variables().set("OPTIND", "1", false);
        state.variables().set("IFS", " \t\n", false);
        state.variables().set("PS1", "\\w \\$ ", false);
        state.variables().set("PS2", "> ", false);
        state.variables().set("PS4", "+ ", false);
        state.variables().set("PPID", Integer.toString(process.parentPid()), false);
        for (String empty : List.of("FUNCNAME", "LINENO")) state.variables().set(empty, "", false);
        if (state.variables().value("HOSTNAME").isEmpty())
            state.variables().set("HOSTNAME", process.container().hostname(), false);
        if (state.variables().value("PATH").isEmpty())
            state.variables().set("PATH", "/sbin:/usr/sbin:/bin:/usr/bin", false);
        String depth = state.variables().value("SHLVL").filter(text -> text.matches("\\d{1,6}")).orElse("0");
        state.variables().set("SHLVL", Integer.toString(Integer.parseInt(depth) + 1), true);
        state.directory(process.state().workingDirectory());
    }

    /** Reads the arguments and runs what they say. */
    private record Start(Shell shell, Process process, ShellState state) {
        podium.shell.kernel.ProcessExit run(List<String> words) {
            boolean command = false;
            while (!words.isEmpty() && words.getFirst().matches("[-+].*")) {
                String word = words.removeFirst();
                if (word.equals("--") || word.length() == 1) break;
                for (char letter : word.substring(1).chars().mapToObj(c -> (char) c).toList()) {
                    if (letter == 'c') {
                        command = true;
                    } else if (letter == 'o' && !named(words, word.startsWith("-"))) {
                        return new podium.shell.kernel.ProcessExit(0);
                    } else
                        if (letter != 'o' && letter != 'l'
                                && !state.options().setLetter(letter, word.startsWith("-"))) {
                                    return complain("illegal option -" + letter);
                                }
                }
            }
            if (command) return commandString(words);
            if (words.isEmpty() || state.options().is(Option.STDIN)) return standardInput(words);
            return file(words);
        }

        private podium.shell.kernel.ProcessExit complain(String message) {
            process.err(state.name() + ": " + message + "\n");
            return new podium.shell.kernel.ProcessExit(2);
        }

        /** An option by its name; false when it is none, which has been said then. */
        private boolean named(List<String> words, boolean on) {
            String name = words.isEmpty() ? "" : words.removeFirst();
            if (state.options().setNamed(name, on)) return true;
            complain("illegal option -o " + name);
            return false;
        }

        private podium.shell.kernel.ProcessExit commandString(List<String> words) {
            if (words.isEmpty()) return complain("-c requires an argument");
            state.options().set(Option.COMMAND, true);
            String text = words.removeFirst();
            if (!words.isEmpty()) {
                state.name(words.removeFirst());
                state.script(Optional.of(state.name()));
            }
            state.positional(words);
            state.firstLine(0);
            return shell.runToEnd(new Parser(text), true);
        }

        private podium.shell.kernel.ProcessExit standardInput(List<String> words) {
            state.positional(words);
            state.options().set(Option.STDIN, true);
            DescriptorLines lines = new DescriptorLines(process, shell::shown);
            // Rule: sh(1): a shell whose input and error output are terminals is interactive.
            if (isTerminal(0) && isTerminal(2)) state.options().set(Option.INTERACTIVE, true);
            if (state.options().is(Option.INTERACTIVE)) return new Interaction(shell, lines).run();
            return shell.runToEnd(new Parser(lines), false);
        }

        private boolean isTerminal(int descriptor) {
            return process.descriptors().find(descriptor).flatMap(OpenFile::terminal).isPresent();
        }

        private podium.shell.kernel.ProcessExit file(List<String> words) {
            String path = words.removeFirst();
            String text;
            try {
                if (process.files().find(path).inode().filter(DirectoryInode.class::isInstance).isPresent()) text = "";
                else text = process.files().text(path);
            } catch (SystemError e) {
                return complain("can't open '" + path + "': " + e.words());
            }
            state.name(path);
            state.script(Optional.of(path));
            state.positional(words);
            return shell.runToEnd(shell.script(text), false);
        }
    }
}
