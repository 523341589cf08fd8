package podium.cluster.workload;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** One Pod a node. */
public record DaemonSet(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        DaemonSetSpec spec,
        Optional<DaemonSetStatus> status) implements ApiObject {
    @Override
    public DaemonSet withMetadata(ObjectMeta metadata) {
        return new DaemonSet(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another spec. */
    public DaemonSet withSpec(DaemonSetSpec spec) {
        return new DaemonSet(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another status. */
    public DaemonSet withStatus(Optional<DaemonSetStatus> status) {
        return new DaemonSet(apiVersion, kind, metadata, spec, status);
    }
}
