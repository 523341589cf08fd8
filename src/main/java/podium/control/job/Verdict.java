package podium.control.job;

import java.time.Instant;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.stream.Stream;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.workload.Job;
import podium.cluster.workload.WorkloadCondition;
import podium.control.WorkloadConditions;
import podium.control.pod.PodFacts;

/** Whether a Job is to end before its work is done, and why; the first reason counts. Rule: controllers.md §4, order of verdicts. */
final class Verdict {
    private Verdict() {
    }

    static Optional<Finish> of(JobView view) {
        return said(view, "SuccessCriteriaMet", false).or(() -> said(view, "FailureTarget", true)).or(
                () -> failJob(view)).or(() -> limit(view)).or(() -> deadline(view)).or(() -> failedIndexes(view)).or(
                        () -> successPolicy(view));
    }

    private static Optional<Finish> said(JobView view, String type, boolean failure) {
        Optional<WorkloadCondition> condition = WorkloadConditions.get(JobFacts.status(view.job()).conditions(), type);
        return condition.filter(c -> c.status().equals("True")).map(c -> new Finish(failure, c.reason(), c.message()));
    }

    private static Optional<Finish> failJob(JobView view) {
        return view.pods().stream().filter(p -> JobFacts.hasFailed(view.job(), p)).flatMap(
                p -> FailurePolicy.match(view.job().spec().podFailurePolicy(), p).stream()).filter(
                        m -> m.action().equals("FailJob")).findFirst().map(
                                m -> Finish.failed("PodFailurePolicy", m.why()));
    }

    private static Optional<Finish> limit(JobView view) {
        int limit = JobFacts.backoffLimit(view.job());
        boolean reached = view.failed() > limit
                || (JobFacts.restartsContainers(view.job().spec()) && restarts(view) >= Math.max(1, limit));
        return reached
                ? Optional.of(Finish.failed("BackoffLimitExceeded", "Job has reached the specified backoff limit"))
                : Optional.empty();
    }

    /** Restarts of all containers, init containers and sidecars too, of Pods that are not over. */
    private static int restarts(JobView view) {
        return view.pods().stream().filter(
                p -> PodFacts.phase(p) == PodPhase.PENDING || PodFacts.phase(p) == PodPhase.RUNNING).flatMap(
                        Verdict::statuses).mapToInt(ContainerStatus::restartCount).sum();
    }

    private static Stream<ContainerStatus> statuses(Pod pod) {
        return pod.status().stream().flatMap(
                s -> Stream.concat(s.initContainerStatuses().stream(), s.containerStatuses().stream()));
    }

    private static Optional<Finish> deadline(JobView view) {
        return deadlineAt(view.job()).filter(at -> !at.isAfter(view.now())).map(
                at -> Finish.failed("DeadlineExceeded", "Job was active longer than specified deadline"));
    }

    /** When the Job will have been active for too long. */
    static Optional<Instant> deadlineAt(Job job) {
        if (JobFacts.isSuspended(job)) return Optional.empty();
        return job.spec().activeDeadlineSeconds().flatMap(
                s -> JobFacts.status(job).startTime().map(t -> t.plusSeconds(s)));
    }

    private static Optional<Finish> failedIndexes(JobView view) {
        if (!JobFacts.hasLimitPerIndex(view.job())) return Optional.empty();
        NavigableSet<Integer> failed = view.failedIndexes();
        if (view.job().spec().maxFailedIndexes().filter(max -> failed.size() > max).isPresent()) {
            return Optional.of(Finish.failed("MaxFailedIndexesExceeded",
                    "Job has exceeded the specified maximal number of failed indexes"));
        }
        boolean decided = failed.size() + view.succeeded() >= view.job().spec().completions().orElse(0);
        return failed.isEmpty() || !decided
                ? Optional.empty()
                : Optional.of(Finish.failed("FailedIndexes", "Job has failed indexes"));
    }

    private static Optional<Finish> successPolicy(JobView view) {
        if (!JobFacts.isIndexed(view.job())) return Optional.empty();
        return SuccessPolicy.met(view.job().spec().successPolicy(), view.succeededIndexes()).map(
                m -> new Finish(false, "SuccessPolicy", m));
    }
}
