package podium.desktop.stage;

import java.time.Duration;
import java.time.Instant;
import podium.desktop.motion.Pacing;

/** From virtual time to a place between left and right, and back, as it plays: waiting is compressed. */
record Axis(Pacing pacing) {
    /** A place between 0 and 1. */
    double of(Instant at) {
        Duration whole = pacing.length();
        return whole.isZero() ? 0 : Math.clamp((double) pacing.shownAt(at).toNanos() / whole.toNanos(), 0, 1);
    }

    /** The time at a place between 0 and 1. */
    Instant at(double place) {
        return pacing.virtualAt(
                Duration.ofNanos(Math.round(pacing.length().toNanos() * Math.clamp(place, 0, 1))));
    }
}
