package podium.kubelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.why.Input;

/** When a container counts as started and as ready. Rule: kubelet.md §5.9 and §5.10. */
public final class Readiness {
    private Readiness() {
    }

    /** An answer and what was read for it. */
    record Answer(boolean holds, List<Input> inputs) {
    }

    /** Running, and its startup probe, if it has one, has succeeded. */
    public static boolean started(Container container, ContainerRecord instance, ProbeResults probes) {
        return startedBy(container, instance, probes).holds();
    }

    static Answer startedBy(Container container, ContainerRecord instance, ProbeResults probes) {
        return judge(instance.running(), instance, container.startupProbe().isPresent(), "startup",
                probes.startupOf(instance.id()));
    }

    /** A plain init container is ready when it has ended well; any other when it has started and its readiness probe agrees. */
    static Answer ready(Container container, ContainerRecord instance, ProbeResults probes, boolean plainInit) {
        if (plainInit)
            return new Answer(instance.exited() && instance.exitCode() == 0, List.of(Grounds.instance(instance)));
        Answer started = startedBy(container, instance, probes);
        if (!started.holds) return started;
        return judge(true, instance, container.readinessProbe().isPresent(), "readiness",
                probes.readinessOf(instance.id()));
    }

    private static Answer judge(boolean up, ContainerRecord instance, boolean has, String kind,
            Optional<ProbeResult> result) {
        List<Input> inputs = new ArrayList<>(List.of(Grounds.instance(instance)));
        if (up) inputs.addAll(Grounds.probe(has, instance, kind, result));
        return new Answer(up && (!has || result.filter(ProbeResult.SUCCESS::equals).isPresent()), inputs);
    }
}
