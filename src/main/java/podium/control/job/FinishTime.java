package podium.control.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.ContainerState;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodStatus;
import podium.cluster.pod.Terminated;
import podium.control.pod.PodFacts;
import podium.control.pod.Sidecars;

/** When a Pod ended, as the back-off of a Job sees it. Rule: controllers.md §4, back-off between Pods. */
final class FinishTime {
    private FinishTime() {
    }

    static Instant of(Pod pod) {
        return fromContainers(pod).or(() -> fromReadiness(pod)).or(() -> fromDeletion(pod)).or(
                () -> pod.metadata().creationTimestamp()).orElse(Instant.EPOCH);
    }

    /** The latest end of main containers and sidecars; an app that waits leaves it to the sidecars, when there are any. */
    private static Optional<Instant> fromContainers(Pod pod) {
        List<ContainerStatus> mains = pod.status().map(PodStatus::containerStatuses).orElse(List.of());
        List<ContainerStatus> sidecars = pod.status().map(PodStatus::initContainerStatuses).orElse(
                List.of()).stream().filter(
                        s -> Sidecars.isSidecar(pod.spec(), s.name())).toList();
        if (!allEnded(sidecars)) return Optional.empty();
        Stream<Instant> ends = Stream.concat(allEnded(mains) ? ends(mains) : Stream.empty(), ends(sidecars));
        return ends.max(Instant::compareTo);
    }

    private static boolean allEnded(List<ContainerStatus> statuses) {
        return ends(statuses).count() == statuses.size();
    }

    private static Stream<Instant> ends(List<ContainerStatus> statuses) {
        return statuses.stream().map(ContainerStatus::state).map(ContainerState::terminated).flatMap(
                Optional::stream).map(Terminated::finishedAt).flatMap(Optional::stream);
    }

    private static Optional<Instant> fromReadiness(Pod pod) {
        return PodFacts.ready(pod).filter(c -> c.status().equals("False")).flatMap(PodCondition::lastTransitionTime);
    }

    private static Optional<Instant> fromDeletion(Pod pod) {
        return pod.metadata().deletionTimestamp().map(
                at -> at.minusSeconds(pod.metadata().deletionGracePeriodSeconds().orElse(0L)));
    }
}
