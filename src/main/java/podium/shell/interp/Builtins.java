package podium.shell.interp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.commands.Applets;
import podium.shell.commands.Call;

/** All builtins of the shell. */
final class Builtins {
    private static final SequencedMap<String, Builtin> ALL = new LinkedHashMap<>();

    static {
        special(".", Scripts::dot);
        special("source", Scripts::dot);
        special(":", (shell, arguments) -> 0);
        special("break", Loops::leave);
        special("continue", Loops::goOn);
        special("eval", Scripts::eval);
        special("exec", Scripts::exec);
        special("exit", Loops::exit);
        special("export", Declarations::export);
        special("readonly", Declarations::readOnly);
        special("return", Loops::giveBack);
        special("set", SetCommand::run);
        special("shift", Loops::shift);
        special("times", (shell, arguments) -> {
            shell.process().out("0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n");
            return 0;
        });
        special("trap", TrapCommand::run);
        special("unset", Declarations::unset);
        plain("alias", Aliases::alias);
        plain("unalias", Aliases::unalias);
        plain("cd", Directories::change);
        plain("chdir", Directories::change);
        plain("pwd", Directories::print);
        plain("command", Lookup::command);
        plain("type", Lookup::type);
        plain("hash", Lookup::hash);
        plain("getopts", OptionLetters::run);
        plain("help", Lookup::help);
        plain("jobs", JobCommands::jobs);
        plain("let", Declarations::let);
        plain("local", Declarations::local);
        plain("read", ReadCommand::run);
        plain("umask", Directories::umask);
        plain("ulimit", JobCommands::ulimit);
        plain("wait", JobCommands::wait);
        plain("kill", JobCommands::kill);
        for (String name : List.of("[", "[[", "echo", "false", "printf", "test", "true")) plain(name, applet(name));
    }

    private Builtins() {
    }

    private static void special(String name, Builtin.Action action) {
        ALL.put(name, new Builtin(name, true, action));
    }

    private static void plain(String name, Builtin.Action action) {
        ALL.put(name, new Builtin(name, false, action));
    }

    /** A command of BusyBox that needs no process: its messages name the shell. */
    private static Builtin.Action applet(String name) {
        return (shell, arguments) -> Applets.run(new Call(shell.process(), "sh", name, arguments));
    }

    static Optional<Builtin> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    static List<String> names() {
        return ALL.sequencedKeySet().stream().sorted().toList();
    }
}
