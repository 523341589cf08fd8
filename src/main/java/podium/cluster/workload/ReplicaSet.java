package podium.cluster.workload;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** Keeps a number of equal Pods. */
public record ReplicaSet(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        ReplicaSetSpec spec,
        Optional<ReplicaSetStatus> status) implements ApiObject {
    @Override
    public ReplicaSet withMetadata(ObjectMeta metadata) {
        return new ReplicaSet(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another spec. */
    public ReplicaSet withSpec(ReplicaSetSpec spec) {
        return new ReplicaSet(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another status. */
    public ReplicaSet withStatus(Optional<ReplicaSetStatus> status) {
        return new ReplicaSet(apiVersion, kind, metadata, spec, status);
    }
}
