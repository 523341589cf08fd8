package podium.kubectl;

import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;

/**
 * The container that a command takes when none is named. Rule: kubectl.md §6.1.
 *
 * @param name the container
 * @param note what kubectl says about its choice on standard error; empty when there was none to make
 */
public record DefaultContainer(String name, String note) {
    private static final String ANNOTATION = "kubectl.kubernetes.io/default-container";

    /** Chooses by annotation, else the first main container. */
    public static DefaultContainer of(Pod pod) {
        Optional<String> wanted = Optional.ofNullable(pod.metadata().annotations().get(ANNOTATION)).filter(
                name -> !name.isEmpty());
        if (wanted.isPresent() && Stream.of(pod.spec().containers(), pod.spec().initContainers()).anyMatch(
                list -> Containers.named(list, wanted.get()).isPresent())) {
            return new DefaultContainer(wanted.get(), "");
        }
        String first = pod.spec().containers().getFirst().name();
        String missing = wanted.map(name -> "Default container name \"" + name + "\" not found in pod "
                + pod.metadata().name() + "\n").orElse("");
        boolean choice = Containers.all(pod.spec()).count() > 1;
        return new DefaultContainer(first, missing + (choice
                ? "Defaulted container \"" + first + "\" out of: " + ContainerLogs.listing(pod) + "\n"
                : ""));
    }
}
