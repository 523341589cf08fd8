package podium.kubectl.table;

import podium.kubectl.SelectorText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.CronJobStatus;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobStatus;
import podium.cluster.workload.WorkloadCondition;
import podium.kubectl.HumanDuration;

/** Rows of the batch group. Rule: kubectl.md §3. */
final class BatchTables {
    private static final List<String> WIDE = List.of("CONTAINERS", "IMAGES", "SELECTOR");

    static final KindTable<Job> JOB = new KindTable<>(Job.class,
            List.of("NAME", "STATUS", "COMPLETIONS", "DURATION", "AGE"), WIDE,
            (j, now) -> List.of(j.metadata().name(), status(j), completions(j), duration(j, now), Cells.age(j, now)),
            j -> List.of(Cells.containers(j.spec().template()), Cells.images(j.spec().template()),
                    SelectorText.of(j.spec().selector())));

    static final KindTable<CronJob> CRON_JOB = new KindTable<>(CronJob.class,
            List.of("NAME", "SCHEDULE", "TIMEZONE", "SUSPEND", "ACTIVE", "LAST SCHEDULE", "AGE"), WIDE,
            (c, now) -> List.of(c.metadata().name(), c.spec().schedule(), c.spec().timeZone().orElse(Cells.NONE),
                    c.spec().suspend().map(s -> s ? "True" : "False").orElse("<unset>"),
                    Cells.text(c.status().map(s -> s.active().size())),
                    c.status().flatMap(CronJobStatus::lastScheduleTime).map(
                            t -> HumanDuration.since(Optional.of(t), now)).orElse(Cells.NONE),
                    Cells.age(c, now)),
            c -> List.of(Cells.containers(c.spec().jobTemplate().spec().template()),
                    Cells.images(c.spec().jobTemplate().spec().template()),
                    SelectorText.of(c.spec().jobTemplate().spec().selector())));

    private BatchTables() {
    }

    private static String status(Job job) {
        if (has(job, "Complete")) return "Complete";
        if (has(job, "Failed")) return "Failed";
        if (job.metadata().deletionTimestamp().isPresent()) return "Terminating";
        return List.of("Suspended", "FailureTarget", "SuccessCriteriaMet").stream().filter(
                type -> has(job, type)).findFirst().orElse("Running");
    }

    private static boolean has(Job job, String type) {
        List<WorkloadCondition> conditions = job.status().map(JobStatus::conditions).orElse(List.of());
        return conditions.stream().anyMatch(c -> c.type().equals(type) && c.status().equals("True"));
    }

    private static String completions(Job job) {
        int succeeded = job.status().map(JobStatus::succeeded).orElse(0);
        if (job.spec().completions().isPresent()) return succeeded + "/" + job.spec().completions().get();
        int parallelism = job.spec().parallelism().orElse(0);
        return parallelism > 1 ? succeeded + "/1 of " + parallelism : succeeded + "/1";
    }

    private static String duration(Job job, Instant now) {
        Optional<Instant> start = job.status().flatMap(JobStatus::startTime);
        Optional<Instant> end = job.status().flatMap(JobStatus::completionTime);
        return start.map(s -> end.map(e -> HumanDuration.of(Duration.between(s, e))).orElseGet(
                () -> HumanDuration.since(start, now))).orElse("");
    }
}
