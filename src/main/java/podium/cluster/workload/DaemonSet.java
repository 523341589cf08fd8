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
}
