package podium.shell.commands;

/** A command of BusyBox. */
@FunctionalInterface
public interface Applet {
    /** Runs it; the result is the exit code. */
    int run(Call call);
}
