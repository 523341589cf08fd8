package podium.kubelet;

import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.VolumeMountStatus;

/** The mounts of a container as its status lists them. Rule: kubelet.md §5.12. */
final class MountStatuses {
    private MountStatuses() {
    }

    static List<VolumeMountStatus> of(Container container) {
        return container.volumeMounts().stream().map(m -> new VolumeMountStatus(m.name(), m.mountPath(), m.readOnly(),
                m.readOnly() ? Optional.of("Disabled") : Optional.empty())).toList();
    }
}
