package podium.cluster.workload;

import java.util.Optional;

import podium.cluster.ObjectMeta;

/** The Job that a CronJob makes. */
public record JobTemplateSpec(
        Optional<ObjectMeta> metadata,
        JobSpec spec) {
    /** The same template with another spec. */
    public JobTemplateSpec withSpec(JobSpec spec) {
        return new JobTemplateSpec(metadata, spec);
    }
}
