package podium.simulation.node;

import java.time.Duration;
import podium.cluster.why.Input;
import podium.kubelet.StartError;

/** What became of an attempt to start a container. */
sealed interface StartResult {
    /** It runs, or at least its runtime says so. */
    record Started() implements StartResult {
    }

    /** It was put off by its crash back-off. */
    record BackedOff(StartError error, Input because, Duration left) implements StartResult {
    }

    /** It could not be started. */
    record Failed(StartError error, Input because) implements StartResult {
    }
}
