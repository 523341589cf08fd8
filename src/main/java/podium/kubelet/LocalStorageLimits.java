package podium.kubelet;

import java.util.Map;
import java.util.Optional;
import podium.cluster.Quantity;
import podium.cluster.pod.Container;
import podium.cluster.pod.Containers;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.EmptyDirSource;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Volume;

/** Whether a Pod holds more on the node's disk than it may, for which it is evicted. Rule: controllers.md §6, emptyDir. */
public final class LocalStorageLimits {
    private static final String RESOURCE = "ephemeral-storage";

    private LocalStorageLimits() {
    }

    /** Whether a Pod has a limit that can be exceeded. */
    public static boolean limits(PodSpec pod) {
        return EffectiveResources.limits(pod).containsKey(RESOURCE)
                || pod.volumes().stream().anyMatch(v -> v.emptyDir().flatMap(EmptyDirSource::sizeLimit).isPresent());
    }

    /**
     * What the kubelet says of the first limit that is exceeded: of a volume, of the Pod, of an app container.
     *
     * @param volumes bytes in each emptyDir, by the volume's name
     * @param containers bytes in each container's layer and logs, by the container's name
     */
    public static Optional<String> exceeded(PodSpec pod, Map<String, Long> volumes, Map<String, Long> containers) {
        return volume(pod, volumes).or(() -> pod(pod, volumes, containers)).or(() -> container(pod, containers));
    }

    private static Optional<String> volume(PodSpec pod, Map<String, Long> used) {
        for (Volume volume : pod.volumes()) {
            Optional<Quantity> limit = volume.emptyDir().flatMap(EmptyDirSource::sizeLimit).filter(
                    l -> l.amount().signum() > 0);
            if (limit.isPresent() && used.getOrDefault(volume.name(), 0L) > limit.get().ceiling()) {
                return Optional.of("Usage of EmptyDir volume \"" + volume.name() + "\" exceeds the limit \""
                        + limit.get() + "\". ");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> pod(PodSpec pod, Map<String, Long> volumes, Map<String, Long> containers) {
        Optional<Quantity> limit = Optional.ofNullable(EffectiveResources.limits(pod).get(RESOURCE));
        if (limit.isEmpty()) return Optional.empty();
        long onDisk = pod.volumes().stream().filter(LocalStorageLimits::isOnDisk).mapToLong(
                v -> volumes.getOrDefault(v.name(), 0L)).sum();
        long total = onDisk + containers.values().stream().mapToLong(Long::longValue).sum();
        return total <= limit.get().ceiling()
                ? Optional.empty()
                : Optional.of("Pod ephemeral local storage usage exceeds the total limit of containers "
                        + limit.get() + ". ");
    }

    private static boolean isOnDisk(Volume volume) {
        return volume.emptyDir().filter(e -> !e.medium().equals("Memory")).isPresent();
    }

    private static Optional<String> container(PodSpec pod, Map<String, Long> used) {
        for (Container container : pod.containers()) {
            Optional<Quantity> limit = Optional.ofNullable(Containers.resources(container).limits().get(RESOURCE));
            if (limit.isPresent() && used.getOrDefault(container.name(), 0L) > limit.get().ceiling()) {
                return Optional.of("Container " + container.name()
                        + " exceeded its local ephemeral storage limit \"" + limit.get() + "\". ");
            }
        }
        return Optional.empty();
    }
}
