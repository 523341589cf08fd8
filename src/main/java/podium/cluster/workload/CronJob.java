package podium.cluster.workload;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** Makes Jobs by a schedule. */
public record CronJob(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        CronJobSpec spec,
        Optional<CronJobStatus> status) implements ApiObject {
    @Override
    public CronJob withMetadata(ObjectMeta metadata) {
        return new CronJob(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another spec. */
    public CronJob withSpec(CronJobSpec spec) {
        return new CronJob(apiVersion, kind, metadata, spec, status);
    }

    /** The same object with another status. */
    public CronJob withStatus(Optional<CronJobStatus> status) {
        return new CronJob(apiVersion, kind, metadata, spec, status);
    }
}
