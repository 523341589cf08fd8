package podium.desktop.work;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import podium.progress.ProgressException;
import podium.progress.ProgressStore;

/** The progress as the JavaFX thread reaches it: each order is carried out in turn on a thread of its own. */
public final class Records implements AutoCloseable {
    private final ProgressStore store;
    private final Executor foreground;
    private final Consumer<String> onFailure;
    private final OneThread thread = new OneThread("records");

    /**
     * @param foreground where answers and failures are told
     * @param onFailure told a sentence when the disk fails
     */
    public Records(ProgressStore store, Executor foreground, Consumer<String> onFailure) {
        this.store = store;
        this.foreground = foreground;
        this.onFailure = onFailure;
    }

    /** Has something kept. */
    public void keep(Consumer<ProgressStore> order) {
        ask(known -> {
            order.accept(known);
            return true;
        }, _ -> {
        });
    }

    /** Has something read, or written, and tells what came of it. */
    public <T> void ask(Function<ProgressStore, T> question, Consumer<T> onAnswer) {
        thread.execute(() -> {
            try {
                T answer = question.apply(store);
                foreground.execute(() -> onAnswer.accept(answer));
            } catch (ProgressException e) {
                foreground.execute(() -> onFailure.accept("Not done: " + e.getMessage()));
            }
        });
    }

    /** Waits a moment for what is not yet written. */
    @Override
    public void close() {
        thread.close();
    }
}
