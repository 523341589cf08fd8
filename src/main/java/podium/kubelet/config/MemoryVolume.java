package podium.kubelet.config;

import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.Quantity;
import podium.cluster.pod.Container;
import podium.cluster.pod.Containers;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.PodSpec;

/** How much an emptyDir in memory holds. Rule: controllers.md §6, emptyDir. */
public final class MemoryVolume {
    private MemoryVolume() {
    }

    /** Bytes: the least of its size limit, the Pod's memory limit where every container has one, and the node's memory. */
    public static long size(PodSpec pod, Optional<Quantity> sizeLimit, Quantity nodeMemory) {
        Stream<Container> all = Stream.concat(pod.initContainers().stream(), pod.containers().stream());
        boolean limited = all.allMatch(c -> Containers.resources(c).limits().containsKey("memory"));
        long size = nodeMemory.ceiling();
        if (limited) size = least(size, Optional.ofNullable(EffectiveResources.limits(pod).get("memory")));
        return least(size, sizeLimit);
    }

    private static long least(long size, Optional<Quantity> limit) {
        return limit.map(Quantity::ceiling).filter(l -> l > 0 && l < size).orElse(size);
    }
}
