package podium.kubectl.describe;

import podium.kubectl.SelectorText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.CronJobStatus;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobSpec;
import podium.cluster.workload.JobStatus;
import podium.kubectl.HumanDuration;

/** The texts of {@code kubectl describe} for jobs. Rule: kubectl.md §5.7. */
record BatchDescription(DescribeWriter out) {
    private static final String UNSET = "<unset>";
    private static final int CUT = 50;

    void job(Job j) {
        Heads.named(out, j);
        out.key(0, "Selector", SelectorText.of(j.spec().selector()));
        Heads.labelled(out, j);
        Heads.controlled(out, j);
        JobSpec spec = j.spec();
        spec.parallelism().ifPresent(p -> out.key(0, "Parallelism", p));
        out.key(0, "Completions", spec.completions().map(Object::toString).orElse(UNSET));
        spec.completionMode().ifPresent(m -> out.key(0, "Completion Mode", m));
        spec.suspend().ifPresent(s -> out.key(0, "Suspend", s));
        spec.backoffLimit().ifPresent(b -> out.key(0, "Backoff Limit", b));
        spec.ttlSecondsAfterFinished().ifPresent(t -> out.key(0, "TTL Seconds After Finished", t));
        times(j);
        spec.activeDeadlineSeconds().ifPresent(s -> out.key(0, "Active Deadline Seconds", s + "s"));
        Optional<JobStatus> status = j.status();
        out.key(0, "Pods Statuses", status.map(JobStatus::active).orElse(0)
                + " Active" + status.flatMap(JobStatus::ready).map(r -> " (" + r + " Ready)").orElse("") + " / "
                + status.map(JobStatus::succeeded).orElse(0) + " Succeeded / "
                + status.map(JobStatus::failed).orElse(0) + " Failed");
        if (spec.completionMode().filter("Indexed"::equals).isPresent()) {
            out.key(0, "Completed Indexes", indexes(status.map(JobStatus::completedIndexes).orElse("")));
        }
        new TemplateBlock(out).write(spec.template());
    }

    private void times(Job j) {
        Optional<Instant> start = j.status().flatMap(JobStatus::startTime);
        Optional<Instant> end = j.status().flatMap(JobStatus::completionTime);
        if (start.isPresent()) out.key(0, "Start Time", DescribeWriter.date(start));
        if (end.isPresent()) out.key(0, "Completed At", DescribeWriter.date(end));
        if (start.isPresent() && end.isPresent()) {
            out.key(0, "Duration", HumanDuration.of(Duration.between(start.get(), end.get())));
        }
    }

    /** Rule: a long list is cut at the first comma at or after byte 50. */
    private static String indexes(String all) {
        if (all.isEmpty()) return DescribeWriter.NONE;
        int comma = all.indexOf(',', CUT);
        return comma < 0 ? all : all.substring(0, comma + 1) + "...";
    }

    void cronJob(CronJob c) {
        Heads.named(out, c);
        Heads.labelled(out, c);
        out.key(0, "Schedule", c.spec().schedule());
        out.key(0, "Concurrency Policy", c.spec().concurrencyPolicy());
        out.key(0, "Suspend", c.spec().suspend().map(s -> s ? "True" : "False").orElse(UNSET));
        out.key(0, "Time Zone", c.spec().timeZone().orElse(UNSET));
        out.key(0, "Successful Job History Limit",
                c.spec().successfulJobsHistoryLimit().map(Object::toString).orElse(UNSET));
        out.key(0, "Failed Job History Limit", c.spec().failedJobsHistoryLimit().map(Object::toString).orElse(UNSET));
        out.key(0, "Starting Deadline Seconds",
                c.spec().startingDeadlineSeconds().map(s -> s + "s").orElse(UNSET));
        JobSpec job = c.spec().jobTemplate().spec();
        out.key(0, "Selector", job.selector().isEmpty() ? UNSET : SelectorText.of(job.selector()));
        out.key(0, "Parallelism", job.parallelism().map(Object::toString).orElse(UNSET));
        out.key(0, "Completions", job.completions().map(Object::toString).orElse(UNSET));
        job.activeDeadlineSeconds().ifPresent(d -> out.key(0, "Active Deadline Seconds", d + "s"));
        new TemplateBlock(out).write(job.template());
        out.key(0, "Last Schedule Time", c.status().flatMap(CronJobStatus::lastScheduleTime).map(
                t -> DescribeWriter.date(Optional.of(t))).orElse(UNSET));
        List<String> active = c.status().map(
                s -> s.active().stream().map(a -> a.path("name").asText()).toList()).orElse(List.of());
        out.key(0, "Active Jobs", active.isEmpty() ? DescribeWriter.NONE : String.join(", ", active));
    }
}
