package podium.cluster.pod;

import java.util.Optional;

/** What runs right after the start and right before the stop. */
public record Lifecycle(
        Optional<LifecycleHandler> postStart,
        Optional<LifecycleHandler> preStop,
        Optional<String> stopSignal) {
}
