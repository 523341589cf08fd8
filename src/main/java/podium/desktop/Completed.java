package podium.desktop;

import java.util.SortedSet;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import podium.desktop.work.OneThread;

/** The ticks as the outline shows them; the store behind them is only touched off the JavaFX thread. */
final class Completed implements AutoCloseable {
    private final ObservableSet<String> ids = FXCollections.observableSet();
    private final Ticks ticks;
    private final Executor foreground;
    private final OneThread thread = new OneThread("progress");

    Completed(Services services) {
        ticks = services.ticks();
        foreground = services.foreground();
        reload();
    }

    /** Reads all ticks anew. */
    void reload() {
        thread.execute(() -> {
            SortedSet<String> done = ticks.done();
            foreground.execute(() -> {
                ids.retainAll(done);
                ids.addAll(done);
            });
        });
    }

    /** The ids with a tick. */
    ObservableSet<String> ids() {
        return ids;
    }

    void tick(String id) {
        ids.add(id);
        thread.execute(() -> ticks.tick(id));
    }

    /** Waits a moment for what is not yet written. */
    @Override
    public void close() {
        thread.close();
    }
}
