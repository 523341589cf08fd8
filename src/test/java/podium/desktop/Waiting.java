package podium.desktop;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what happens, and never for a time: a busy machine only makes a test longer. */
public final class Waiting {
    private static final int PATIENCE_SECONDS = 60;

    private Waiting() {
    }

    /** Waits for a condition and for what JavaFX does because of it. */
    public static void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError(what + " did not come about", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
