package podium.desktop.screens;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The JavaFX thread as another thread reaches it: each order is waited for. */
final class Foreground {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private Foreground() {
    }

    /** Does something there and gives what came of it. */
    static <T> T ask(Supplier<T> question) {
        if (Platform.isFxApplicationThread()) return question.get();
        try {
            return CompletableFuture.supplyAsync(question, Platform::runLater).orTimeout(PATIENCE.toSeconds(),
                    TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("a screen could not be drawn: " + e.getCause(), e);
        }
    }

    /** Does something there. */
    static void act(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /**
     * Waits until something is so.
     *
     * @param what is waited for, in words
     */
    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the window does not show " + what + " within " + PATIENCE.toSeconds()
                        + " s");
            }
            rest(BETWEEN_LOOKS);
        }
    }

    /** Lets the window draw and move for a while. */
    static void rest(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
