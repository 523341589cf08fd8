package podium.desktop.work;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import podium.course.Surroundings;

/** The manifest at work: each edit checks and simulates it anew, off the JavaFX thread; the newest edit wins. */
public final class Workbench implements AutoCloseable {
    /** Long enough to swallow the keys of one fast word, short enough to feel immediate. */
    private static final long PAUSE_MILLIS = 40;

    private final Simulator simulator;
    private final LatestOnly<CheckedRun> requests;
    private final ReadOnlyObjectWrapper<CheckedRun> latest = new ReadOnlyObjectWrapper<>(
            new CheckedRun("", List.of(), Optional.empty()));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final LongProperty seed = new SimpleLongProperty(1);
    private String text = "";
    private Optional<Surroundings> around = Optional.empty();
    private Runnable afterwards = () -> {
    };

    /** @param foreground runs what follows a result, {@code Platform::runLater} in the window */
    public Workbench(Simulator simulator, Executor foreground) {
        this.simulator = simulator;
        requests = new LatestOnly<>("simulation", foreground, this::finished, this::failed);
        seed.addListener((_, _, _) -> check(text));
    }

    /** Takes the world of an exercise, or the usual one, for every text from now on. */
    public void around(Optional<Surroundings> world) {
        around = world;
    }

    /** Checks a text soon. What was asked before is dropped. */
    public void check(String newText) {
        request(newText, PAUSE_MILLIS);
    }

    /** Checks a text at once and then does something, unless a later run replaces it. */
    public void run(String newText, Runnable then) {
        afterwards = then;
        request(newText, 0);
    }

    /** Stops what is under way; the last result stays. */
    public void cancel() {
        requests.cancel();
        busy.set(false);
    }

    private void request(String newText, long pause) {
        text = newText;
        busy.set(true);
        long draw = seed.get();
        Optional<Surroundings> place = around;
        requests.submit(pause, () -> simulator.run(newText, draw, place));
    }

    private void finished(CheckedRun run) {
        busy.set(false);
        failure.set("");
        latest.set(run);
        Runnable then = afterwards;
        afterwards = () -> {
        };
        then.run();
    }

    private void failed(Throwable cause) {
        busy.set(false);
        failure.set("This manifest could not be simulated: " + cause
                + ". The picture shows the last one that could; change the manifest or undo the edit.");
    }

    /** The newest result; at first an empty one. */
    public ReadOnlyObjectProperty<CheckedRun> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** Whether a check is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last check gave no result; empty when it gave one. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The seed of the simulation; a new one simulates anew. */
    public LongProperty seedProperty() {
        return seed;
    }

    @Override
    public void close() {
        requests.close();
    }
}
