package podium.control.job;

import podium.cluster.workload.Job;
import podium.control.Decision;

/**
 * What a Job does, and what it has to remember until the next look.
 *
 * @param decision its actions, its status and when to look again
 */
public record JobDecision(Decision<Job> decision, JobBackOff backOff) {
}
