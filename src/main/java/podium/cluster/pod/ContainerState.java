package podium.cluster.pod;

import java.util.Optional;

/** One of waiting, running and terminated; none is waiting without a reason. */
public record ContainerState(
        Optional<Waiting> waiting,
        Optional<Running> running,
        Optional<Terminated> terminated) {
}
