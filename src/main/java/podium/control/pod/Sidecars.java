package podium.control.pod;

import podium.cluster.pod.Containers;
import podium.cluster.pod.PodSpec;

/** Which init containers keep running. */
public final class Sidecars {
    private Sidecars() {
    }

    /** Whether the init container of that name is a sidecar. */
    public static boolean isSidecar(PodSpec spec, String name) {
        return Containers.named(spec.initContainers(), name).filter(Containers::isSidecar).isPresent();
    }
}
