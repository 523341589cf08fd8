package podium.control.cron;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.workload.CronJobStatus;
import podium.control.Action;

/**
 * What a CronJob does.
 *
 * @param status as it is before the new Job, whose identity nobody knows yet
 * @param start the time for which a Job is made
 * @param again when to look again
 */
public record CronDecision(List<Action> actions, CronJobStatus status, Optional<Instant> start,
        Optional<Instant> again) {
}
