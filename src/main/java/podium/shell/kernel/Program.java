package podium.shell.kernel;

/** What an executable file does. */
@FunctionalInterface
public interface Program {
    /** Runs in a process, whose arguments say what is wanted; the result is the exit code. */
    int run(Process process);
}
