package podium.shell.machine;

import java.util.Optional;
import java.util.function.Consumer;

/** A program that runs beside a container's first process. */
public interface RunningExec {
    /** How it ended; empty while it runs. */
    Optional<Exit> exit();

    /** Registers what is called once at its end; at once when it has ended. */
    void onExit(Consumer<Exit> listener);

    /** Ends it as by SIGKILL, with its children. */
    void kill();
}
