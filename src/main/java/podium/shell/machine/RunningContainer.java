package podium.shell.machine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A container that has been started, and what is left of it after its end. */
public interface RunningContainer {
    /** How the first process ended; empty while it runs. */
    Optional<Exit> exit();

    /** Registers what is called once when the first process ends; at once when it already has. */
    void onExit(Consumer<Exit> listener);

    /** Sends a signal to the first process, which is spared those it has no handler for, except KILL from outside. */
    void signal(Signal signal);

    /**
     * Runs a further program in the container, as {@code kubectl exec} and probes do.
     *
     * @throws StartException when the program cannot be started
     */
    RunningExec exec(List<String> argv, Streams streams, Output output) throws StartException;

    /**
     * Joins the streams of the first process: what that writes from now on is the output, and what is sent is its input.
     * It ends with the container, by {@link RunningExec#kill()}, or, where the input stays open for others, with the
     * client's own input.
     *
     * @param sends whether the client has an input
     */
    RunningExec attach(boolean sends, Output output);

    /** Runs a further program that has no input. */
    default RunningExec exec(List<String> argv, Output output) throws StartException {
        return exec(argv, Streams.OUTPUT, output);
    }
}
