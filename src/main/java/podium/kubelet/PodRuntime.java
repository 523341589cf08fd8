package podium.kubelet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A snapshot of what the runtime holds of one Pod.
 *
 * @param sandboxes newest first
 * @param containers newest first
 */
public record PodRuntime(List<SandboxRecord> sandboxes, List<ContainerRecord> containers) {
    /** Nothing has been made yet. */
    public static final PodRuntime EMPTY = new PodRuntime(List.of(), List.of());

    public PodRuntime {
        sandboxes = List.copyOf(sandboxes);
        containers = List.copyOf(containers);
    }

    /** The newest instance of a container. */
    public Optional<ContainerRecord> newest(String name) {
        return all(name).findFirst();
    }

    /** The instance before the newest one. */
    public Optional<ContainerRecord> secondNewest(String name) {
        return all(name).skip(1).findFirst();
    }

    /** The newest instance of a container that has exited. */
    public Optional<ContainerRecord> newestExited(String name) {
        return all(name).filter(ContainerRecord::exited).findFirst();
    }

    /** The newest sandbox. */
    public Optional<SandboxRecord> sandbox() {
        return sandboxes.stream().findFirst();
    }

    /** Whether anything of the Pod still runs. */
    public boolean anyRunning() {
        return containers.stream().anyMatch(ContainerRecord::running);
    }

    private Stream<ContainerRecord> all(String name) {
        return containers.stream().filter(c -> c.name().equals(name));
    }
}
