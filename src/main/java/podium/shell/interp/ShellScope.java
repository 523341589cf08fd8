package podium.shell.interp;

import java.util.List;
import java.util.Optional;
import podium.shell.expand.Scope;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Accounts;
import podium.shell.kernel.Process;
import podium.shell.syntax.Command;

/** What expansion sees of a running shell. */
final class ShellScope implements Scope {
    private final Shell shell;
    private final ShellState state;
    private final Process process;

    ShellScope(Shell shell) {
        this.shell = shell;
        this.state = shell.state();
        this.process = shell.process();
    }

    @Override
    public Optional<String> value(String name) {
        char first = name.charAt(0);
        if (Character.isDigit(first)) return positional(name);
        return switch (name) {
            case "?" -> Optional.of(Integer.toString(state.status()));
            case "#" -> Optional.of(Integer.toString(state.positional().size()));
            case "$" -> Optional.of(Integer.toString(state.shellPid()));
            case "!" -> state.background() == 0 ? Optional.empty() : Optional.of(Integer.toString(state.background()));
            case "-" -> Optional.of(state.options().letters());
            default -> state.live().value(name, state.line(), process::draw).or(() -> state.variables().value(name));
        };
    }

    private Optional<String> positional(String digits) {
        int index = digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (index == 0) return Optional.of(state.name());
        return index <= state.positional().size() ? Optional.of(state.positional().get(index - 1)) : Optional.empty();
    }

    @Override
    public void assign(String name, String value) {
        shell.assign(name, value);
    }

    @Override
    public List<String> positional() {
        return state.positional();
    }

    @Override
    public String output(Command command) {
        return shell.substitute(command);
    }

    @Override
    public String process(Command command, boolean reads) {
        return shell.processes().start(command, reads);
    }

    @Override
    public boolean unsetIsError() {
        return state.options().is(Option.NOUNSET);
    }

    @Override
    public boolean globs() {
        return !state.options().is(Option.NOGLOB);
    }

    @Override
    public List<String> names(String directory) {
        try {
            return process.files().list(directory);
        } catch (SystemError e) {
            return List.of();
        }
    }

    @Override
    public boolean exists(String path) {
        return process.files().lookLink(path).isPresent();
    }

    @Override
    public boolean isDirectory(String path) {
        return process.files().isDirectory(path);
    }

    @Override
    public Optional<String> home(String user) {
        if (user.isEmpty()) return state.variables().value("HOME");
        return Accounts.of(process).user(user).map(Accounts.User::home);
    }
}
