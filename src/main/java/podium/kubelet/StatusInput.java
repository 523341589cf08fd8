package podium.kubelet;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.Pod;

/**
 * All that a status is computed from. Rule: kubelet.md §1.2: start errors are those of earlier syncs.
 *
 * @param pod the Pod as the API has it
 * @param previous the status that the kubelet published last, or the API's
 * @param errors the remembered start errors by container
 * @param failure why the Pod as a whole is over, whatever its containers do
 * @param stopped whether all of the Pod has been stopped for good
 */
public record StatusInput(Pod pod, podium.cluster.pod.PodStatus previous, PodRuntime runtime,
        Map<String, StartError> errors,
        ProbeResults probes, Optional<Failure> failure, boolean stopped, Instant now) {
    /** Reason and message of a Pod that has failed as a whole. */
    public record Failure(String reason, String message) {
        /** The reason of a Pod that was active for too long. */
        public static final String DEADLINE = "DeadlineExceeded";
    }

    /** Whether the Pod is being deleted. */
    public boolean deleting() {
        return pod.metadata().deletionTimestamp().isPresent();
    }
}
