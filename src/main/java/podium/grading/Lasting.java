package podium.grading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.course.Expectation;
import podium.course.When;

/** Until when a run has to be watched. */
final class Lasting {
    /** What comes later than the moment that is asked about is not looked at; a program may take this long. */
    private static final Duration AFTER = Duration.ofSeconds(20);

    private Lasting() {
    }

    /**
     * As long as any of the expectations asks, and no longer than a run is watched at all.
     *
     * @param atLeast the last moment that is looked at besides
     */
    static Duration of(List<Expectation> expectations, Duration atLeast, Duration watch) {
        Duration latest = atLeast;
        for (Expectation expectation : expectations) {
            Optional<Duration> last = expectation.timing().flatMap(Lasting::last);
            if (last.isEmpty()) return watch;
            if (last.get().compareTo(latest) > 0) latest = last.get();
        }
        Duration enough = latest.plus(AFTER);
        return enough.compareTo(watch) < 0 ? enough : watch;
    }

    /** Empty when what happens up to the end counts, or is told. */
    private static Optional<Duration> last(When when) {
        return switch (when) {
            case When.At(Duration time) -> Optional.of(time);
            case When.Throughout(_, Duration to) -> Optional.of(to);
            case When.By _,When.AtEnd _,When.Eventually _,When.Never _ -> Optional.empty();
        };
    }
}
