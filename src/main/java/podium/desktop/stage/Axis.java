package podium.desktop.stage;

import java.time.Duration;
import java.time.Instant;
import podium.desktop.motion.Pacing;

/** From virtual time to a place between left and right, and back. */
sealed interface Axis {
    /** A place between 0 and 1. */
    double of(Instant at);

    Instant at(double place);

    /** As it plays: what happens is spread out, waiting is compressed. */
    record Paced(Pacing pacing) implements Axis {
        @Override
        public double of(Instant at) {
            return ratio(pacing.shownAt(at), pacing.length());
        }

        @Override
        public Instant at(double place) {
            return pacing.virtualAt(part(pacing.length(), place));
        }
    }

    /** A second is as long as any other. */
    record Even(Instant start, Instant end) implements Axis {
        @Override
        public double of(Instant at) {
            return ratio(Duration.between(start, at), Duration.between(start, end));
        }

        @Override
        public Instant at(double place) {
            return start.plus(part(Duration.between(start, end), place));
        }
    }

    private static double ratio(Duration part, Duration whole) {
        return whole.isZero() ? 0 : Math.clamp((double) part.toNanos() / whole.toNanos(), 0, 1);
    }

    private static Duration part(Duration whole, double place) {
        return Duration.ofNanos(Math.round(whole.toNanos() * Math.clamp(place, 0, 1)));
    }
}
