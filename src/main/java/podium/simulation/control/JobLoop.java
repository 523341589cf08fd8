package podium.simulation.control;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobStatus;
import podium.control.Action;
import podium.control.Because;
import podium.control.ControlRule;
import podium.control.Decision;
import podium.control.EventWords;
import podium.control.job.JobBackOff;
import podium.control.job.JobDecision;
import podium.control.job.JobFacts;
import podium.control.job.JobRules;
import podium.control.pod.PodClaims;
import podium.control.pod.PodFacts;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;

/** The controller of Jobs. */
public final class JobLoop {
    /** How long changes of Pods and of the status are gathered. Rule: controllers.md §4, pace. */
    private static final Duration BATCH = Duration.ofSeconds(1);
    private static final Duration LAST_RETRY = Duration.ofMinutes(1);
    private final ControlContext context;
    private final ActionRunner runner;
    private final SyncQueue queue;
    private final Map<String, Long> generations = new LinkedHashMap<>();
    private final Map<String, JobBackOff> backOffs = new LinkedHashMap<>();

    public JobLoop(ControlContext context) {
        this.context = context;
        this.runner = new ActionRunner(context, context.recorder("job-controller"), EventWords.PLAIN);
        this.queue = new SyncQueue(context.clock(), this::sync, BATCH, LAST_RETRY);
    }

    /** Begins to watch. */
    public void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.object() instanceof Job job) {
            Long before = generations.put(job.metadata().uid(), job.metadata().generation());
            if (change.type() == Watch.DELETED) releaseOrphans(job.key());
            else if (before == null || before != job.metadata().generation()) queue.add(job.key());
            else queue.addAfter(job.key(), BATCH);
        } else if (change.object() instanceof Pod pod) {
            Interest.ownersOf(pod, Job.class, j -> j.spec().selector(), context).forEach(k -> queue.addAfter(k, BATCH));
            if (change.type() != Watch.DELETED) Interest.ownerOf(pod, Job.class).ifPresent(this::releaseOrphans);
        }
    }

    /** Pods whose Job is gone are not held back any more. */
    private void releaseOrphans(ObjectKey job) {
        if (context.api().get(job).isPresent()) return;
        for (Pod pod : context.list(Pod.class, job.namespace())) {
            boolean orphan = pod.metadata().finalizers().contains(JobFacts.TRACKING)
                    && Interest.ownerOf(pod, Job.class).filter(job::equals).isPresent();
            if (orphan) runner.run(pod, List.of(new Action.Release(pod, JobFacts.TRACKING)));
        }
    }

    private void sync(ObjectKey key) {
        Optional<Job> found = context.api().get(Job.class, key.namespace(), key.name());
        if (found.isEmpty()) return;
        Job job = found.get();
        String uid = job.metadata().uid();
        Instant now = context.clock().now();
        PodClaims claims = PodClaims.of(job, job.spec().selector(), context.list(Pod.class, key.namespace()),
                p -> true);
        runner.run(job, claims.actions());
        JobDecision made = JobRules.decide(job, claims.pods(), backOffs.getOrDefault(uid, JobBackOff.NONE), now);
        Decision<Job> decision = made.decision();
        backOffs.put(uid, made.backOff());
        made.uncounted().ifPresent(status -> context.api().update(job, j -> j.withStatus(Optional.of(status))));
        Optional<String> problem = runner.run(job, decision.actions(), ControlRule.JOB,
                Because.ofPods(job.spec().completions().map(c -> c + " to succeed").orElse("one to succeed"),
                        claims.pods()));
        context.api().update(job,
                j -> j.withStatus(problem.isEmpty()
                        ? decision.object().status()
                        : decision.object().status().map(s -> recounted(s, job))));
        decision.again().ifPresent(at -> queue.addAt(key, at.isBefore(now.plus(BATCH)) ? now.plus(BATCH) : at));
        if (problem.isPresent()) queue.retry(key);
        else queue.forget(key);
    }

    /** The status once not all Pods could be made. */
    private JobStatus recounted(JobStatus status, Job job) {
        int active = (int) PodClaims.of(job, job.spec().selector(), context.list(Pod.class, job.metadata().namespace()),
                p -> true).pods().stream().filter(PodFacts::isActive).count();
        return new JobStatus(status.conditions(), status.startTime(), status.completionTime(), active,
                status.terminating(), status.ready(),
                status.succeeded(), status.failed(), status.completedIndexes(), status.failedIndexes(),
                status.uncountedTerminatedPods());
    }
}
