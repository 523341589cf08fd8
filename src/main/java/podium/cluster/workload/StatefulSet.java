package podium.cluster.workload;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** Pods with a number, a name and a volume of their own. */
public record StatefulSet(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        StatefulSetSpec spec,
        Optional<StatefulSetStatus> status) implements ApiObject {
    @Override
    public StatefulSet withMetadata(ObjectMeta metadata) {
        return new StatefulSet(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another spec. */
    public StatefulSet withSpec(StatefulSetSpec spec) {
        return new StatefulSet(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another status. */
    public StatefulSet withStatus(Optional<StatefulSetStatus> status) {
        return new StatefulSet(apiVersion, kind, metadata, spec, status);
    }
}
