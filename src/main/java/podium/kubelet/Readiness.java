package podium.kubelet;

import podium.cluster.pod.Container;

/** When a container counts as started and as ready. Rule: kubelet.md §5.9 and §5.10. */
public final class Readiness {
    private Readiness() {
    }

    /** Running, and its startup probe, if it has one, has succeeded. */
    public static boolean started(Container container, ContainerRecord instance, ProbeResults probes) {
        return instance.running() && (container.startupProbe().isEmpty()
                || probes.startupOf(instance.id()).filter(ProbeResult.SUCCESS::equals).isPresent());
    }

    /** A plain init container is ready when it has ended well; any other when it has started and its readiness probe agrees. */
    static boolean ready(Container container, ContainerRecord instance, ProbeResults probes, boolean plainInit) {
        if (plainInit) return instance.exited() && instance.exitCode() == 0;
        return started(container, instance, probes) && (container.readinessProbe().isEmpty()
                || probes.readinessOf(instance.id()).filter(ProbeResult.SUCCESS::equals).isPresent());
    }
}
