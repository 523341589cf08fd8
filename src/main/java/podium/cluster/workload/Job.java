package podium.cluster.workload;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** Pods that run to an end. */
public record Job(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        JobSpec spec,
        Optional<JobStatus> status) implements ApiObject {
    @Override
    public Job withMetadata(ObjectMeta metadata) {
        return new Job(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another spec. */
    public Job withSpec(JobSpec spec) {
        return new Job(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another status. */
    public Job withStatus(Optional<JobStatus> status) {
        return new Job(apiVersion, kind, metadata, spec, status);
    }
}
