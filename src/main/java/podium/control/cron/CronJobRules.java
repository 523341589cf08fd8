package podium.control.cron;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.CronJobStatus;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobStatus;
import podium.control.Action;
import podium.control.Action.Tell;
import podium.control.job.JobFacts;

/** Starts Jobs when they are due. Rule: controllers.md §4, CronJob. */
public final class CronJobRules {
    private static final CronJobStatus EMPTY = new CronJobStatus(List.of(), Optional.empty(), Optional.empty());
    /** The controller wakes a moment after the time of the schedule. */
    private static final Duration LATE = Duration.ofMillis(100);
    private static final int MANY = 100;
    private static final DateTimeFormatter RFC1123Z = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z",
            Locale.ROOT);
    private final CronJob cron;
    private final List<Job> jobs;
    private final Instant now;
    private final List<Action> actions = new ArrayList<>();
    private CronJobStatus status;
    private Optional<Instant> again = Optional.empty();
    private Optional<Instant> start = Optional.empty();

    private CronJobRules(CronJob cron, List<Job> jobs, Instant now) {
        this.cron = cron;
        this.jobs = jobs;
        this.now = now;
        this.status = cron.status().orElse(EMPTY);
    }

    /**
     * What a CronJob does.
     *
     * @param jobs those that belong to it
     */
    public static CronDecision decide(CronJob cron, List<Job> jobs, Instant now) {
        CronJobRules rules = new CronJobRules(cron, jobs, now);
        rules.lookAtJobs();
        boolean idle = cron.metadata().deletionTimestamp().isPresent() || cron.spec().suspend().orElse(false);
        if (!idle) rules.lookAtSchedule();
        History.trim(cron, jobs).forEach(rules.actions::add);
        return new CronDecision(rules.actions, rules.status, rules.start, rules.again);
    }

    private void lookAtJobs() {
        for (Job job : jobs) {
            boolean listed = ActiveJobs.has(status.active(), job);
            if (!listed && !JobFacts.isFinished(job)) {
                actions.add(Tell.warning("UnexpectedJob",
                        "Saw a job that the controller did not create or forgot: " + job.metadata().name()));
            } else if (listed && JobFacts.isFinished(job)) {
                status = with(ActiveJobs.without(status.active(), job), status.lastScheduleTime());
                actions.add(
                        Tell.normal("SawCompletedJob", "Saw completed job: " + job.metadata().name() + ", condition: "
                                + (History.hasFailed(job) ? "Failed" : "Complete")));
            }
            noteSuccess(job);
        }
        for (JsonNode reference : status.active()) {
            if (jobs.stream().anyMatch(j -> j.metadata().uid().equals(reference.path("uid").asText()))) continue;
            actions.add(Tell.normal("MissingJob", "Active job went missing: " + reference.path("name").asText()));
            status = with(status.active().stream().filter(r -> !r.equals(reference)).toList(),
                    status.lastScheduleTime());
        }
    }

    private void noteSuccess(Job job) {
        Optional<Instant> end = job.status().flatMap(JobStatus::completionTime);
        if (end.isEmpty() || status.lastSuccessfulTime().filter(t -> !end.get().isAfter(t)).isPresent()) return;
        status = new CronJobStatus(status.active(), status.lastScheduleTime(), end);
    }

    private CronJobStatus with(List<JsonNode> active, Optional<Instant> scheduled) {
        return new CronJobStatus(active, scheduled, status.lastSuccessfulTime());
    }

    private void lookAtSchedule() {
        Optional<String> zone = cron.spec().timeZone().filter(z -> !CronSchedule.isZone(z));
        if (zone.isPresent()) {
            actions.add(Tell.warning("UnknownTimeZone",
                    "invalid timeZone: \"" + zone.get() + "\": unknown time zone " + zone.get()));
            return;
        }
        Optional<CronSchedule> schedule = CronSchedule.parse(cron.spec().schedule(), cron.spec().timeZone());
        if (schedule.isEmpty()) {
            actions.add(Tell.warning("UnParseableCronJobSchedule",
                    "unparseable schedule: \"" + cron.spec().schedule() + "\""));
            return;
        }
        again = schedule.get().next(now).map(t -> t.plus(LATE));
        missed(schedule.get()).ifPresent(this::run);
    }

    /** The latest time that has come and not been served. */
    private Optional<Instant> missed(CronSchedule schedule) {
        Instant earliest = status.lastScheduleTime().or(() -> cron.metadata().creationTimestamp()).orElse(now);
        Optional<Instant> limit = cron.spec().startingDeadlineSeconds().map(now::minusSeconds);
        if (limit.filter(earliest::isBefore).isPresent()) earliest = limit.get();
        Optional<Instant> latest = Optional.empty();
        int number = 0;
        for (Optional<Instant> t = schedule.next(earliest); t.filter(
                at -> !at.isAfter(now)).isPresent(); t = schedule.next(t.get())) {
            latest = t;
            number++;
        }
        if (number > MANY) {
            actions.add(Tell.warning("TooManyMissedTimes",
                    "too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew"));
        }
        return latest;
    }

    private void run(Instant due) {
        boolean tooLate = cron.spec().startingDeadlineSeconds().filter(
                s -> due.plusSeconds(s).isBefore(now)).isPresent();
        if (tooLate) {
            actions.add(Tell.warning("MissSchedule",
                    "Missed scheduled time to start a job: " + RFC1123Z.format(due.atZone(ZoneOffset.UTC))));
            return;
        }
        if (cron.spec().concurrencyPolicy().equals("Forbid") && !status.active().isEmpty()) {
            actions.add(Tell.normal("JobAlreadyActive",
                    "Not starting job because prior execution is running and concurrency policy is Forbid"));
            return;
        }
        if (cron.spec().concurrencyPolicy().equals("Replace")) {
            for (Job job : jobs) {
                if (!ActiveJobs.has(status.active(), job)) continue;
                actions.add(new Action.Delete(job));
                status = with(ActiveJobs.without(status.active(), job), status.lastScheduleTime());
            }
        }
        actions.add(new Action.Create(CronJobs.job(cron, due)));
        start = Optional.of(due);
    }

    /** The status once the Job of a time has been made. */
    public static CronJobStatus started(CronJobStatus status, Job made, Instant due) {
        return new CronJobStatus(ActiveJobs.with(status.active(), made), Optional.of(due), status.lastSuccessfulTime());
    }
}
