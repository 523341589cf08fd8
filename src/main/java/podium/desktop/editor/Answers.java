package podium.desktop.editor;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import podium.desktop.work.LatestOnly;

/** One kind of question about the text, answered off the JavaFX thread; a newer question replaces the one before. */
final class Answers<T> implements AutoCloseable {
    private final LatestOnly<T> requests;

    /** @param onAnswer called on the foreground, unless the question has been replaced or dropped */
    Answers(String name, Executor foreground, Consumer<T> onAnswer, Consumer<String> onFailure) {
        requests = new LatestOnly<>(name, foreground, onAnswer,
                cause -> onFailure.accept("The editor found no answer (" + cause + "). Go on typing, or undo."));
    }

    /** Asks after a pause in milliseconds, during which a newer question costs nothing. */
    void ask(long pause, Supplier<T> question) {
        requests.submit(pause, question::get);
    }

    void drop() {
        requests.cancel();
    }

    @Override
    public void close() {
        requests.close();
    }
}
