package podium.cluster.pod;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about containers that several rules ask. */
public final class Containers {
    private static final ResourceRequirements NO_RESOURCES = new ResourceRequirements(Map.of(), Map.of());

    private Containers() {
    }

    /** Whether an init container keeps running beside all that follows it: its own restart policy is Always. */
    public static boolean isSidecar(Container init) {
        return init.restartPolicy().equals(Optional.of(RestartPolicy.ALWAYS));
    }

    /** The container of that name; names are unique within a list. */
    public static Optional<Container> named(List<Container> containers, String name) {
        return containers.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The status of the container of that name. */
    public static Optional<ContainerStatus> statusOf(List<ContainerStatus> statuses, String name) {
        return statuses.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /** Init containers, main containers, and those that were added to the running Pod. */
    public static Stream<Container> all(PodSpec spec) {
        return Stream.of(spec.initContainers(), spec.containers(), spec.ephemeralContainers()).flatMap(List::stream);
    }

    /** The statuses of all of them. */
    public static Stream<ContainerStatus> statuses(PodStatus status) {
        return Stream.of(status.initContainerStatuses(), status.containerStatuses(),
                status.ephemeralContainerStatuses()).flatMap(List::stream);
    }

    /** What a container asks for; nothing when it names nothing. */
    public static ResourceRequirements resources(Container container) {
        return container.resources().orElse(NO_RESOURCES);
    }
}
