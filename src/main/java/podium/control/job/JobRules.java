package podium.control.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Job;
import podium.cluster.workload.JobStatus;
import podium.control.Action;
import podium.control.Decision;
import podium.control.WorkloadConditions;
import podium.control.pod.PodFacts;

/** Runs Pods until enough of them have succeeded, or too many have failed. Rule: controllers.md §4. */
public final class JobRules {
    private JobRules() {
    }

    /**
     * What a Job does about its Pods.
     *
     * @param pods all that belong to it
     * @param before what the last look remembered
     */
    public static JobDecision decide(Job job, List<Pod> pods, JobBackOff before, Instant now) {
        if (JobFacts.isFinished(job)) {
            List<Action> rest = pods.stream().filter(JobFacts::isTracked).<Action>map(
                    p -> new Action.Release(p, JobFacts.TRACKING)).toList();
            return new JobDecision(new Decision<>(rest, job, Optional.empty()), before, Optional.empty());
        }
        JobView view = JobView.of(started(job, now), pods, before, now);
        Optional<Finish> early = Verdict.of(view);
        return early.isPresent() ? end(view, early.get()) : work(view);
    }

    private static Job started(Job job, Instant now) {
        JobStatus status = JobFacts.status(job);
        if (status.startTime().isPresent() || JobFacts.isSuspended(job)) return job;
        return job.withStatus(Optional.of(new StatusDraft(status).started(WorkloadConditions.time(now)).build()));
    }

    /** All active Pods are deleted; the final condition waits until none terminates. */
    private static JobDecision end(JobView view, Finish finish) {
        List<Action> actions = new ArrayList<>();
        view.active().forEach(p -> actions.add(new Action.Delete(p)));
        int terminating = view.terminating() + view.active().size();
        return close(view, actions, new StatusDraft(JobFacts.status(view.job())).pods(0, 0, terminating),
                Optional.of(finish), Optional.empty());
    }

    private static JobDecision work(JobView view) {
        Supply supply = view.job().metadata().deletionTimestamp().isPresent()
                ? new Supply(List.of(), view.active().size(), 0, Optional.empty())
                : Supply.of(view);
        int ready = (int) view.active().stream().filter(PodFacts::isReady).count();
        StatusDraft draft = new StatusDraft(JobFacts.status(view.job())).pods(supply.active(),
                Math.min(ready, supply.active()),
                view.terminating() + supply.removed());
        List<Action> actions = new ArrayList<>(supply.actions());
        Optional<Finish> finish = isComplete(view, supply) ? Optional.of(Finish.COMPLETE) : Optional.empty();
        if (finish.isEmpty()) actions.addAll(Suspension.told(view, draft));
        else if (view.job().spec().completions().filter(c -> view.succeeded() > c).isPresent()) {
            actions.add(Action.Tell.warning("TooManySucceededPods",
                    "Too many succeeded pods running after completion count reached"));
        }
        Optional<Instant> again = Stream.of(supply.again(), Verdict.deadlineAt(view.job())).flatMap(
                Optional::stream).min(Instant::compareTo);
        return close(view, actions, draft, finish, again);
    }

    private static boolean isComplete(JobView view, Supply supply) {
        if (supply.active() > 0) return false;
        return view.job().spec().completions().map(c -> view.succeeded() >= c).orElse(view.succeeded() > 0);
    }

    /** Counts what has ended and lets go of it, and writes the conditions of the end. */
    private static JobDecision close(JobView view, List<Action> actions, StatusDraft draft, Optional<Finish> finish,
            Optional<Instant> again) {
        SortedMap<Integer, Pod> keepers = IndexFailures.keepers(view);
        boolean all = finish.isPresent() || view.job().metadata().deletionTimestamp().isPresent();
        boolean failing = finish.filter(Finish::failure).isPresent();
        for (Pod pod : view.pods()) {
            boolean failed = JobFacts.hasFailed(view.job(), pod);
            boolean counted = JobFacts.hasSucceeded(pod) || (failed && !keepers.containsValue(pod));
            if (!JobFacts.isTracked(pod) || !(all || counted)) continue;
            actions.add(new Action.Release(pod, JobFacts.TRACKING));
            if (JobFacts.hasSucceeded(pod)) draft.succeededOne(pod);
            else
                if ((failed || failing) && FailurePolicy.counts(view.job().spec().podFailurePolicy(), pod))
                    draft.failedOne(pod);
        }
        if (JobFacts.isIndexed(view.job()))
            draft.indexes(view.succeededIndexes(),
                    JobFacts.hasLimitPerIndex(view.job()) ? Optional.of(view.failedIndexes()) : Optional.empty());
        finish.ifPresent(f -> actions.addAll(draft.finish(f, view.now())));
        Job told = view.job().withStatus(Optional.of(draft.build()));
        return new JobDecision(new Decision<>(actions, told, finish.isPresent() ? Optional.empty() : again),
                view.backOff(), draft.uncounted());
    }
}
