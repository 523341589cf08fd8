package podium.desktop.work;

import java.time.Instant;

/** The time of day, and a beat each second. */
public interface WallClock {
    /** What time it is. */
    Instant now();

    /**
     * Calls something about once a second, on the JavaFX thread.
     *
     * @return stops that
     */
    Runnable everySecond(Runnable beat);
}
