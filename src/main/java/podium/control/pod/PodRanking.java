package podium.control.pod;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;

/** Which Pods a controller gives up first. Rule: controllers.md §1, scale-down victim order. */
public final class PodRanking {
    private static final String COST = "controller.kubernetes.io/pod-deletion-cost";

    private PodRanking() {
    }

    /**
     * The order of giving up.
     *
     * @param related active Pods of all sets of the same owner: a crowded node loses its Pods first
     */
    public static Comparator<Pod> order(List<Pod> related, Instant now) {
        SortedMap<String, Integer> onNode = new TreeMap<>();
        related.forEach(p -> onNode.merge(p.spec().nodeName(), 1, Integer::sum));
        return Comparator.<Pod>comparingInt(p -> p.spec().nodeName().isEmpty() ? 0 : 1).thenComparingInt(
                p -> weight(PodFacts.phase(p))).thenComparingInt(p -> PodFacts.isReady(p) ? 1 : 0).thenComparingInt(
                        PodRanking::cost).thenComparingInt(
                                p -> -onNode.getOrDefault(p.spec().nodeName(), 0)).thenComparingInt(
                                        p -> readyAge(p, now)).thenComparingInt(
                                                p -> -restarts(p, false)).thenComparingInt(
                                                        p -> -restarts(p, true)).thenComparingInt(
                                                                p -> bucket(
                                                                        p.metadata().creationTimestamp().orElse(now),
                                                                        now)).thenComparing(p -> p.metadata().uid());
    }

    private static int weight(PodPhase phase) {
        return switch (phase) {
            case PENDING -> 0;
            case UNKNOWN -> 1;
            case RUNNING, SUCCEEDED, FAILED -> 2;
        };
    }

    private static int cost(Pod pod) {
        String text = pod.metadata().annotations().getOrDefault(COST, "0");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static int readyAge(Pod pod, Instant now) {
        return PodFacts.isReady(pod) ? bucket(PodFacts.readySince(pod).orElse(now), now) : 0;
    }

    /** Ages are told apart by their power of two alone. */
    private static int bucket(Instant since, Instant now) {
        long age = Duration.between(since, now).toNanos();
        return age <= 0 ? -1 : 63 - Long.numberOfLeadingZeros(age);
    }

    private static int restarts(Pod pod, boolean sidecars) {
        List<ContainerStatus> statuses = pod.status().map(
                sidecars ? PodStatus::initContainerStatuses : PodStatus::containerStatuses).orElse(List.of());
        return statuses.stream().filter(s -> !sidecars || Sidecars.isSidecar(pod.spec(), s.name())).mapToInt(
                ContainerStatus::restartCount).max().orElse(0);
    }
}
