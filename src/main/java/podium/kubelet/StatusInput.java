package podium.kubelet;

import java.time.Instant;
import java.util.Map;
import podium.cluster.pod.Pod;

/**
 * All that a status is computed from. Rule: kubelet.md §1.2: start errors are those of earlier syncs.
 *
 * @param pod the Pod as the API has it
 * @param previous the status that the kubelet published last, or the API's
 * @param errors the remembered start errors by container
 * @param stopped whether all of the Pod has been stopped for good
 */
public record StatusInput(Pod pod, podium.cluster.pod.PodStatus previous, PodRuntime runtime,
        Map<String, StartError> errors,
        ProbeResults probes, boolean stopped, Instant now) {
    /** Whether the Pod is being deleted. */
    public boolean deleting() {
        return pod.metadata().deletionTimestamp().isPresent();
    }
}
