package podium.control.job;

import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.RestartPolicy;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobSpec;
import podium.cluster.workload.JobStatus;
import podium.control.WorkloadConditions;
import podium.control.pod.PodFacts;
import podium.control.pod.PodTemplates;

/** Questions about a Job that several rules ask. */
public final class JobFacts {
    /** Keeps a Pod until its Job has counted it. */
    public static final String TRACKING = "batch.kubernetes.io/job-tracking";
    static final JobStatus EMPTY = new JobStatus(List.of(), Optional.empty(), Optional.empty(), 0, Optional.empty(),
            Optional.empty(),
            0, 0, "", Optional.empty(), Optional.empty());

    private JobFacts() {
    }

    static JobStatus status(Job job) {
        return job.status().orElse(EMPTY);
    }

    /** Whether the Job has failed or is complete. */
    public static boolean isFinished(Job job) {
        return has(job, "Complete") || has(job, "Failed");
    }

    static boolean has(Job job, String condition) {
        return WorkloadConditions.isTrue(status(job).conditions(), condition);
    }

    static boolean isSuspended(Job job) {
        return job.spec().suspend().orElse(false);
    }

    static boolean isIndexed(Job job) {
        return job.spec().completionMode().filter("Indexed"::equals).isPresent();
    }

    static boolean hasLimitPerIndex(Job job) {
        return isIndexed(job) && job.spec().backoffLimitPerIndex().isPresent();
    }

    static int parallelism(Job job) {
        return job.spec().parallelism().orElse(1);
    }

    static int backoffLimit(Job job) {
        return job.spec().backoffLimit().orElse(6);
    }

    static boolean restartsContainers(JobSpec spec) {
        return PodTemplates.spec(spec.template()).restartPolicy().filter(
                p -> p == RestartPolicy.ON_FAILURE).isPresent();
    }

    /** Whether a Pod is replaced only when nothing of it runs any more. */
    static boolean waitsForFailure(Job job) {
        return job.spec().podReplacementPolicy().filter("Failed"::equals).isPresent();
    }

    static boolean isTracked(Pod pod) {
        return pod.metadata().finalizers().contains(TRACKING);
    }

    static boolean hasSucceeded(Pod pod) {
        return PodFacts.phase(pod) == PodPhase.SUCCEEDED;
    }

    /** Whether a Pod counts as failed. Rule: controllers.md §4, what counts as one failure. */
    static boolean hasFailed(Job job, Pod pod) {
        if (PodFacts.phase(pod) == PodPhase.FAILED) return true;
        return !waitsForFailure(job) && PodFacts.isDeleted(pod) && !hasSucceeded(pod);
    }
}
