package podium.shell.machine;

import java.util.Optional;
import java.util.function.Consumer;

/** A program that runs beside a container's first process. */
public interface RunningExec {
    /** How it ended; empty while it runs, or while a child of it holds its output. */
    Optional<Exit> exit();

    /** Registers what is called once at its end; at once when it has ended. */
    void onExit(Consumer<Exit> listener);

    /** Sends bytes to its input; nothing happens when it has none that is open. */
    void send(byte[] bytes);

    /** Ends its input. */
    void endInput();

    /** Its terminal has another size, in characters; nothing happens when it has none. */
    void resize(int columns, int rows);

    /** Ends it as by SIGKILL; its children go on. */
    void kill();
}
