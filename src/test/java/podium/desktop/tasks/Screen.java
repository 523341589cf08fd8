package podium.desktop.tasks;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import podium.desktop.parts.AfterLayout;

/** Waits for what is drawn, frame by frame, and never for a time. */
final class Screen {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Node root;

    /** @param root of a window that is shown */
    Screen(Node root) {
        this.root = root;
    }

    /** Does something on the JavaFX thread and waits for the next frame. */
    void change(Runnable action) {
        CountDownLatch laidOut = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } finally {
                AfterLayout.of(root, laidOut::countDown);
            }
        });
        await(laidOut);
    }

    /** What is there now, as the JavaFX thread sees it. */
    <T> T look(Supplier<T> what) {
        if (Platform.isFxApplicationThread()) return what.get();
        CompletableFuture<T> seen = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                seen.complete(what.get());
            } catch (RuntimeException | AssertionError e) {
                seen.completeExceptionally(e);
            }
        });
        return seen.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Waits until everything that has happened so far is handled, whether or not it is drawn already. */
    void hear() {
        CountDownLatch handled = new CountDownLatch(1);
        Platform.runLater(handled::countDown);
        await(handled);
    }

    /** Waits until everything that has happened so far is on the screen. */
    void settle() {
        change(() -> {
        });
    }

    /** Looks at each frame whether something has come about. */
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        AtomicBoolean holds = new AtomicBoolean();
        while (!holds.get()) {
            if (System.nanoTime() > end) throw new AssertionError(what + " did not come about");
            change(() -> holds.set(condition.getAsBoolean()));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new AssertionError("no frame is drawn");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
