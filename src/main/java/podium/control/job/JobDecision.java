package podium.control.job;

import java.util.Optional;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobStatus;
import podium.control.Decision;

/**
 * What a Job does, and what it has to remember until the next look.
 *
 * @param decision its actions, its status and when to look again
 * @param uncounted the status to write before Pods that have ended are let go of: it names them, so that none is counted twice
 */
public record JobDecision(Decision<Job> decision, JobBackOff backOff, Optional<JobStatus> uncounted) {
}
