package podium.cluster.workload;

import java.util.Optional;

/** When and what Jobs are made. */
public record CronJobSpec(
        String schedule,
        Optional<String> timeZone,
        Optional<Long> startingDeadlineSeconds,
        String concurrencyPolicy,
        Optional<Boolean> suspend,
        JobTemplateSpec jobTemplate,
        Optional<Integer> successfulJobsHistoryLimit,
        Optional<Integer> failedJobsHistoryLimit) {
    /** The same spec with another template. */
    public CronJobSpec withJobTemplate(JobTemplateSpec jobTemplate) {
        return new CronJobSpec(schedule, timeZone, startingDeadlineSeconds, concurrencyPolicy, suspend, jobTemplate,
                successfulJobsHistoryLimit, failedJobsHistoryLimit);
    }
}
