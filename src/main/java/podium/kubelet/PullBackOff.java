package podium.kubelet;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The back-off of one image of a Pod, measured from the last failed pull. Rule: kubelet.md §4.7.
 *
 * @param error the text of the last failure, which ImagePullBackOff repeats
 */
public record PullBackOff(Duration value, Instant lastFailure, String error) {
    private static final Duration RESET = Duration.ofMinutes(10);

    /** Whether no pull is made at this moment. */
    public boolean holds(Instant now) {
        return now.isBefore(lastFailure.plus(value));
    }

    /** The entry after a further failure. */
    public static PullBackOff afterFailure(Optional<PullBackOff> entry, Instant now, String error) {
        Duration next = entry.filter(e -> Duration.between(e.lastFailure, now).compareTo(RESET) <= 0).map(
                e -> e.value.multipliedBy(2)).orElse(CrashBackOff.INITIAL);
        return new PullBackOff(next.compareTo(CrashBackOff.MAXIMUM) > 0 ? CrashBackOff.MAXIMUM : next, now, error);
    }
}
