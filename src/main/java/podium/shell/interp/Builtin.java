package podium.shell.interp;

import java.util.List;

/**
 * A command that runs within the shell.
 *
 * @param special whether errors in it end the shell. Rule: POSIX 2.14
 */
record Builtin(String name, boolean special, Action action) {
    /** What it does; the arguments are without its name. */
    @FunctionalInterface
    interface Action {
        int run(Shell shell, List<String> arguments);
    }
}
