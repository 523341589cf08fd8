package podium.shell.interp;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.shell.commands.Applets;
import podium.shell.commands.Call;

/** All builtins of the shell. */
final class Builtins {
    private static final List<Builtin> ALL = Stream.concat(Stream.of(
            special(".", Scripts::dot),
            special("source", Scripts::dot),
            special(":", (shell, arguments) -> 0),
            special("break", Loops::leave),
            special("continue", Loops::goOn),
            special("eval", Scripts::eval),
            special("exec", Scripts::exec),
            special("exit", Loops::exit),
            special("export", Declarations::export),
            special("readonly", Declarations::readOnly),
            special("return", Loops::giveBack),
            special("set", SetCommand::run),
            special("shift", Loops::shift),
            special("times", JobCommands::times),
            special("trap", TrapCommand::run),
            special("unset", Declarations::unset),
            plain("alias", Aliases::alias),
            plain("unalias", Aliases::unalias),
            plain("cd", Directories::change),
            plain("chdir", Directories::change),
            plain("pwd", Directories::print),
            plain("command", Lookup::command),
            plain("type", Lookup::type),
            plain("hash", Lookup::hash),
            plain("getopts", OptionLetters::run),
            plain("help", Lookup::help),
            plain("history", (shell, arguments) -> 0),
            plain("jobs", JobCommands::jobs),
            plain("fg", JobCommands::toForeground),
            plain("bg", JobCommands::goOn),
            plain("let", Declarations::let),
            special("local", Declarations::local),
            plain("read", ReadCommand::run),
            plain("umask", Directories::umask),
            plain("ulimit", LimitCommand::run),
            plain("wait", JobCommands::wait),
            plain("kill", JobCommands::kill)),
            Stream.of("[", "[[", "echo", "false", "printf", "test", "true").map(
                    name -> plain(name, applet(name)))).toList();
    private static final Map<String, Builtin> BY_NAME = Collections.unmodifiableMap(ALL.stream().collect(
            Collectors.toMap(Builtin::name, Function.identity(), (first, _) -> first, LinkedHashMap::new)));

    private Builtins() {
    }

    private static Builtin special(String name, Builtin.Action action) {
        return new Builtin(name, true, action);
    }

    private static Builtin plain(String name, Builtin.Action action) {
        return new Builtin(name, false, action);
    }

    /** A command of BusyBox that needs no process: its messages name the shell. */
    private static Builtin.Action applet(String name) {
        return (shell, arguments) -> Applets.run(new Call(shell.process(), "sh", name, arguments));
    }

    static Optional<Builtin> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static List<String> names() {
        return ALL.stream().map(Builtin::name).sorted().toList();
    }
}
