package podium.kubelet;

import java.time.Duration;
import java.util.Optional;

/** When a Pod is looked at again without a cause. Rule: kubelet.md §1.6. */
public sealed interface Requeue {
    /** The sync went well. */
    record Ok() implements Requeue {
    }

    /** The only troubles were crash back-offs, or some were: the shortest that is left. */
    record BackOff(Duration left) implements Requeue {
    }

    /** Any other error. */
    record Failed() implements Requeue {
    }

    /**
     * The delay before jitter.
     *
     * @param result what the sync ended with
     */
    static Duration delay(Requeue result) {
        return switch (result) {
            case Ok() -> Duration.ofMinutes(1);
            case BackOff(Duration left) -> left.compareTo(Duration.ofMinutes(1)) > 0 ? Duration.ofMinutes(1) : left;
            case Failed() -> Duration.ofSeconds(10);
        };
    }

    /** The delay with its draw: times 1 up to 1.5. */
    static Duration jittered(Requeue result, double draw) {
        Duration delay = delay(result);
        return delay.plusNanos((long) (delay.toNanos() * 0.5 * draw));
    }

    /** What a sync ends with: a crash back-off decides over other errors. */
    static Requeue of(Optional<Duration> shortestBackOff, boolean otherError) {
        if (shortestBackOff.isPresent()) return new BackOff(shortestBackOff.get());
        return otherError ? new Failed() : new Ok();
    }
}
