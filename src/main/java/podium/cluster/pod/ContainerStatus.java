package podium.cluster.pod;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import podium.cluster.Quantity;

/** One container as the kubelet reports it. */
public record ContainerStatus(
        String name,
        ContainerState state,
        ContainerState lastState,
        boolean ready,
        int restartCount,
        String image,
        String imageID,
        String containerID,
        Optional<Boolean> started,
        Map<String, Quantity> allocatedResources,
        Optional<ResourceRequirements> resources,
        List<VolumeMountStatus> volumeMounts,
        Optional<ContainerUser> user) {
    /** The same container with what is known as soon as it is made: its resources and its user. Rule: kubelet.md §5.12. */
    public ContainerStatus withOrigin(Optional<ResourceRequirements> resources, LinuxUser user) {
        return new ContainerStatus(name, state, lastState, ready, restartCount, image, imageID, containerID, started,
                resources.map(ResourceRequirements::requests).orElse(Map.of()), resources, volumeMounts,
                Optional.of(new ContainerUser(Optional.of(user))));
    }

    /** The same container in another state. */
    public ContainerStatus withState(ContainerState present, ContainerState last) {
        return new ContainerStatus(name, present, last, ready, restartCount, image, imageID, containerID, started,
                allocatedResources, resources, volumeMounts, user);
    }

    /** The same container, of which nobody asks whether it has started or is ready. */
    public ContainerStatus neverReady() {
        return new ContainerStatus(name, state, lastState, false, restartCount, image, imageID, containerID,
                Optional.empty(), allocatedResources, resources, volumeMounts, user);
    }
}
