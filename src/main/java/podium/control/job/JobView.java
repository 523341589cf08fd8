package podium.control.job;

import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Job;
import podium.control.pod.PodFacts;

/**
 * A Job and its Pods at one look.
 *
 * @param pods all that belong to it
 * @param backOff with what is newly found in the Pods
 */
record JobView(Job job, List<Pod> pods, JobBackOff backOff, Instant now) {
    static JobView of(Job job, List<Pod> pods, JobBackOff before, Instant now) {
        JobView view = new JobView(job, pods, before, now);
        return new JobView(job, pods, before.after(view.newlySucceeded(), view.newlyFailed()), now);
    }

    List<Pod> active() {
        return pods.stream().filter(PodFacts::isActive).toList();
    }

    int terminating() {
        return (int) pods.stream().filter(PodFacts::isTerminating).count();
    }

    /** Those that have succeeded and are not counted in the status yet. */
    List<Pod> newlySucceeded() {
        return pods.stream().filter(p -> JobFacts.isTracked(p) && JobFacts.hasSucceeded(p)).toList();
    }

    /** Those that have failed and are not counted in the status yet. */
    List<Pod> newlyFailed() {
        return pods.stream().filter(p -> JobFacts.isTracked(p) && JobFacts.hasFailed(job, p)).toList();
    }

    /** How many have failed, those that the policy ignores left out. */
    int failed() {
        long counted = newlyFailed().stream().filter(
                p -> FailurePolicy.counts(job.spec().podFailurePolicy(), p)).count();
        return JobFacts.status(job).failed() + (int) counted;
    }

    int succeeded() {
        return JobFacts.isIndexed(job)
                ? succeededIndexes().size()
                : JobFacts.status(job).succeeded() + newlySucceeded().size();
    }

    NavigableSet<Integer> succeededIndexes() {
        NavigableSet<Integer> all = Indexes.parse(JobFacts.status(job).completedIndexes());
        newlySucceeded().forEach(p -> Indexes.of(p).filter(this::isWithin).ifPresent(all::add));
        return all;
    }

    /** The indexes that have used up their own limit. */
    NavigableSet<Integer> failedIndexes() {
        NavigableSet<Integer> all = Indexes.parse(JobFacts.status(job).failedIndexes().orElse(""));
        if (JobFacts.hasLimitPerIndex(job)) {
            newlyFailed().stream().filter(p -> IndexFailures.isLast(job, p)).forEach(
                    p -> Indexes.of(p).filter(this::isWithin).ifPresent(all::add));
        }
        return all;
    }

    private boolean isWithin(int index) {
        return job.spec().completions().filter(c -> index < c).isPresent();
    }
}
