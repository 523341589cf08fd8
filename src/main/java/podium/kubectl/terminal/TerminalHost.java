package podium.kubectl.terminal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import podium.simulation.Scenario;

/** The window around a terminal: the run that it shows, and the moment. Called from the terminal's own thread. */
public interface TerminalHost {
    /** The run that is shown; one without inputs when none is. */
    Scenario scenario();

    /** The moment that is shown. */
    Instant moment();

    /** The latest moment of this run that was ever shown: what lies before it is the past. */
    Instant latest();

    /** Why nothing of the run may be told now; mostly empty. */
    Optional<String> refusal();

    /** Computes another run and shows it at a moment, which is its latest then; returns when it is shown. */
    void show(Scenario scenario, Instant moment);

    /** Goes to a moment of the run that is shown. */
    void seek(Instant moment);

    /**
     * Waits until a later moment than {@code from} is shown, and has the run played for that; at its end time passes by
     * itself.
     *
     * @return the moment, at most {@code wish}
     * @throws Interrupted when the wait is given up
     */
    Instant reach(Instant from, Instant wish, BooleanSupplier interrupted);

    /**
     * The same while someone talks with a program, or watches what comes beyond the run that is shown: time passes as on
     * the clock on the wall, and the window shows it.
     *
     * @throws Interrupted when the wait is given up
     */
    Instant follow(Instant from, Instant wish, BooleanSupplier interrupted);

    /** The command is over: what plays for its sake stops. */
    void rest();

    /** Opens a text in the editor and waits until the user is done with it; empty when there is no editor. */
    Optional<String> edit(String name, String text);

    /** The manifest on the desk; empty when there is none. */
    Optional<String> manifest();

    /** The lines that were typed at earlier times. */
    List<String> history();

    /** Keeps the lines for later times. */
    void keepHistory(List<String> lines);
}
