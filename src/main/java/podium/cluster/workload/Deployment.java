package podium.cluster.workload;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** Replaces Pods by new ones step by step. */
public record Deployment(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        DeploymentSpec spec,
        Optional<DeploymentStatus> status) implements ApiObject {
    @Override
    public Deployment withMetadata(ObjectMeta metadata) {
        return new Deployment(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another spec. */
    public Deployment withSpec(DeploymentSpec spec) {
        return new Deployment(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another status. */
    public Deployment withStatus(Optional<DeploymentStatus> status) {
        return new Deployment(apiVersion, kind, metadata, spec, status);
    }
}
