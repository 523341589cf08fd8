package podium.control.cron;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobStatus;
import podium.control.Action;
import podium.control.WorkloadConditions;
import podium.control.job.JobFacts;

/** How many finished Jobs a CronJob keeps. Rule: controllers.md §4, CronJob. */
final class History {
    private static final int SUCCESSFUL = 3;
    private static final int FAILED = 1;

    private History() {
    }

    static boolean hasFailed(Job job) {
        return WorkloadConditions.isTrue(job.status().map(JobStatus::conditions).orElse(List.of()), "Failed");
    }

    static List<Action> trim(CronJob cron, List<Job> jobs) {
        List<Job> finished = jobs.stream().filter(JobFacts::isFinished).filter(
                j -> j.metadata().deletionTimestamp().isEmpty()).toList();
        List<Action> actions = new ArrayList<>();
        oldest(finished.stream().filter(j -> !hasFailed(j)).toList(), cron.spec().successfulJobsHistoryLimit(),
                SUCCESSFUL, actions);
        oldest(finished.stream().filter(History::hasFailed).toList(), cron.spec().failedJobsHistoryLimit(), FAILED,
                actions);
        return actions;
    }

    private static void oldest(List<Job> jobs, Optional<Integer> limit, int standard, List<Action> actions) {
        Comparator<Job> byStart = Comparator.comparing(
                (Job j) -> j.status().flatMap(JobStatus::startTime).orElse(Instant.MAX)).thenComparing(
                        j -> j.metadata().name());
        jobs.stream().sorted(byStart).limit(Math.max(0, jobs.size() - limit.orElse(standard))).forEach(
                j -> actions.add(new Action.Delete(j)));
    }
}
