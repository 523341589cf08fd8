package podium.control.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Pod;

/**
 * How often Pods of a Job have failed since one succeeded, and when the last one did. Rule: controllers.md §4, back-off.
 *
 * @param last the end of the last failed Pod
 */
public record JobBackOff(int failures, Optional<Instant> last) {
    /** Nothing has failed. */
    public static final JobBackOff NONE = new JobBackOff(0, Optional.empty());
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 10;

    /** The count after Pods that have just ended: a success forgets the failures before it. */
    public JobBackOff after(List<Pod> succeeded, List<Pod> failed) {
        Optional<Instant> success = succeeded.stream().map(FinishTime::of).max(Instant::compareTo);
        List<Instant> counted = failed.stream().map(FinishTime::of).filter(
                at -> success.filter(s -> !at.isAfter(s)).isEmpty()).toList();
        if (success.isEmpty() && counted.isEmpty()) return this;
        JobBackOff base = success.isPresent() ? NONE : this;
        Optional<Instant> latest = counted.stream().max(Instant::compareTo);
        return new JobBackOff(base.failures + counted.size(),
                latest.filter(l -> base.last.filter(b -> b.isAfter(l)).isEmpty()).or(() -> base.last));
    }

    /** From when on a new Pod may be made; empty when at once. */
    public Optional<Instant> next(Instant now) {
        if (failures == 0 || last.isEmpty()) return Optional.empty();
        return Optional.of(last.get().plus(delay(failures))).filter(at -> at.isAfter(now));
    }

    /** The delay after so many failures. */
    static Duration delay(int failures) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return delay.compareTo(MOST) > 0 ? MOST : delay;
    }
}
