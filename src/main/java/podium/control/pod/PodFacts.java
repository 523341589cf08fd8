package podium.control.pod;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;

/** The words that controllers use for Pods. Rule: controllers.md §0.6. */
public final class PodFacts {
    private PodFacts() {
    }

    /** Neither over nor being deleted. */
    public static boolean isActive(Pod pod) {
        return !isOver(pod) && !isDeleted(pod);
    }

    /** Being deleted while something of it may still run. */
    public static boolean isTerminating(Pod pod) {
        return isDeleted(pod) && !isOver(pod);
    }

    /** Phase Succeeded or Failed. */
    public static boolean isOver(Pod pod) {
        return phase(pod).isFinal();
    }

    /** Whether its deletion has been asked for. */
    public static boolean isDeleted(Pod pod) {
        return pod.metadata().deletionTimestamp().isPresent();
    }

    /** The phase; Pending as long as nobody has reported one. */
    public static PodPhase phase(Pod pod) {
        return pod.status().flatMap(PodStatus::phase).orElse(PodPhase.PENDING);
    }

    /** Whether its condition Ready is True. */
    public static boolean isReady(Pod pod) {
        return ready(pod).filter(c -> c.status().equals("True")).isPresent();
    }

    /** Since when its condition Ready is as it is. */
    public static Optional<Instant> readySince(Pod pod) {
        return ready(pod).flatMap(PodCondition::lastTransitionTime);
    }

    /** The condition Ready. */
    public static Optional<PodCondition> ready(Pod pod) {
        return condition(pod, "Ready");
    }

    /** A condition by its type. */
    public static Optional<PodCondition> condition(Pod pod, String type) {
        return pod.status().stream().flatMap(s -> s.conditions().stream()).filter(
                c -> c.type().equals(type)).findFirst();
    }

    /** Ready for at least as long as asked. */
    public static boolean isAvailable(Pod pod, int minReadySeconds, Instant now) {
        if (!isReady(pod)) return false;
        Duration asked = Duration.ofSeconds(minReadySeconds);
        return minReadySeconds == 0 || readySince(pod).filter(since -> !since.plus(asked).isAfter(now)).isPresent();
    }
}
