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
        List<ContainerStatus> ephemeralContainerStatuses,
        String qosClass,
        Optional<ResourceRequirements> resources,
        Map<String, Quantity> allocatedResources) {

    /** The same status with another phase. */
    public PodStatus withPhase(Optional<PodPhase> phase) {
        return new PodStatus(observedGeneration, phase, conditions, message, reason, nominatedNodeName, hostIP, hostIPs,
                podIP, podIPs, startTime, initContainerStatuses, containerStatuses, ephemeralContainerStatuses,
                qosClass, resources,
                allocatedResources);
    }

    /** The same status with other conditions. */
    public PodStatus withConditions(List<PodCondition> conditions) {
        return new PodStatus(observedGeneration, phase, conditions, message, reason, nominatedNodeName, hostIP, hostIPs,
                podIP, podIPs, startTime, initContainerStatuses, containerStatuses, ephemeralContainerStatuses,
                qosClass, resources,
                allocatedResources);
    }

    /** The same status with another message. */
    public PodStatus withMessage(String message) {
        return new PodStatus(observedGeneration, phase, conditions, message, reason, nominatedNodeName, hostIP, hostIPs,
                podIP, podIPs, startTime, initContainerStatuses, containerStatuses, ephemeralContainerStatuses,
                qosClass, resources,
                allocatedResources);
    }

    /** The same status with another reason. */
    public PodStatus withReason(String reason) {
        return new PodStatus(observedGeneration, phase, conditions, message, reason, nominatedNodeName, hostIP, hostIPs,
                podIP, podIPs, startTime, initContainerStatuses, containerStatuses, ephemeralContainerStatuses,
                qosClass, resources,
                allocatedResources);
    }

    /** The same status with a QoS class. */
    public PodStatus withQosClass(String qosClass) {
        return new PodStatus(observedGeneration, phase, conditions, message, reason, nominatedNodeName, hostIP, hostIPs,
                podIP, podIPs, startTime, initContainerStatuses, containerStatuses, ephemeralContainerStatuses,
                qosClass, resources,
                allocatedResources);
    }

    /** The same status with other main containers. */
    public PodStatus withContainerStatuses(List<ContainerStatus> containerStatuses) {
        return new PodStatus(observedGeneration, phase, conditions, message, reason, nominatedNodeName, hostIP, hostIPs,
                podIP, podIPs, startTime, initContainerStatuses, containerStatuses, ephemeralContainerStatuses,
                qosClass, resources,
                allocatedResources);
    }

    /** The same status with other init containers. */
    public PodStatus withInitContainerStatuses(List<ContainerStatus> initContainerStatuses) {
        return new PodStatus(observedGeneration, phase, conditions, message, reason, nominatedNodeName, hostIP, hostIPs,
                podIP, podIPs, startTime, initContainerStatuses, containerStatuses, ephemeralContainerStatuses,
                qosClass, resources,
                allocatedResources);
    }

    /** The same status with another start. */
    public PodStatus withStartTime(Optional<Instant> startTime) {
        return new PodStatus(observedGeneration, phase, conditions, message, reason, nominatedNodeName, hostIP, hostIPs,
                podIP, podIPs, startTime, initContainerStatuses, containerStatuses, ephemeralContainerStatuses,
                qosClass, resources,
                allocatedResources);
    }
}
