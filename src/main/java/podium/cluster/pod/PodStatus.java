package podium.cluster.pod;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import podium.cluster.Quantity;

/** What the kubelet and the scheduler report. */
public record PodStatus(
        long observedGeneration,
        Optional<PodPhase> phase,
        List<PodCondition> conditions,
        String message,
        String reason,
        String nominatedNodeName,
        String hostIP,
        List<IpHolder> hostIPs,
        String podIP,
        List<IpHolder> podIPs,
        Optional<Instant> startTime,
        List<ContainerStatus> initContainerStatuses,
        List<ContainerStatus> containerStatuses,
        String qosClass,
        Optional<ResourceRequirements> resources,
        Map<String, Quantity> allocatedResources) {
}
