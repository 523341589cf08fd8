package podium.control.job;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Job;
import podium.control.pod.PodTemplates;

/** Failures counted for each index of a Job on its own. Rule: controllers.md §4, backoffLimitPerIndex. */
final class IndexFailures {
    private static final String COUNTED = "batch.kubernetes.io/job-index-failure-count";
    private static final String IGNORED = "batch.kubernetes.io/job-index-ignored-failure-count";

    private IndexFailures() {
    }

    /** Whether the failure of a Pod is one too many for its index. */
    static boolean isLast(Job job, Pod pod) {
        Optional<FailurePolicy.Match> match = FailurePolicy.match(job.spec().podFailurePolicy(), pod);
        if (match.filter(m -> m.action().equals("FailIndex")).isPresent()) return true;
        return match.filter(m -> m.action().equals("Ignore")).isEmpty()
                && count(pod, COUNTED) >= job.spec().backoffLimitPerIndex().orElse(0);
    }

    /** For each index the failed Pod that keeps its count until the next one is made. */
    static SortedMap<Integer, Pod> keepers(JobView view) {
        SortedMap<Integer, Pod> keepers = new TreeMap<>();
        if (!JobFacts.hasLimitPerIndex(view.job())) return keepers;
        List<Integer> active = view.active().stream().flatMap(p -> Indexes.of(p).stream()).toList();
        for (Pod pod : view.newlyFailed()) {
            Indexes.of(pod).filter(i -> !active.contains(i) && !view.succeededIndexes().contains(i)
                    && !view.failedIndexes().contains(i)).ifPresent(
                            i -> keepers.merge(i, pod, (a, b) -> BY_AGE.compare(a, b) > 0 ? a : b));
        }
        return keepers;
    }

    private static final Comparator<Pod> BY_AGE = Comparator.<Pod>comparingInt(p -> count(p, COUNTED)).thenComparing(
            FinishTime::of);

    /** The moment from which on an index may be tried again; empty when at once. */
    static Optional<Instant> next(Pod keeper, Instant now) {
        int failures = count(keeper, COUNTED) + count(keeper, IGNORED) + 1;
        return Optional.of(FinishTime.of(keeper).plus(JobBackOff.delay(failures))).filter(at -> at.isAfter(now));
    }

    /** The next Pod of an index, with the count of those before it. */
    static Pod counted(Job job, Pod next, Optional<Pod> keeper) {
        boolean counts = keeper.filter(k -> FailurePolicy.counts(job.spec().podFailurePolicy(), k)).isPresent();
        int counted = keeper.map(k -> count(k, COUNTED)).orElse(0) + (counts ? 1 : 0);
        int ignored = keeper.map(k -> count(k, IGNORED)).orElse(0) + (keeper.isPresent() && !counts ? 1 : 0);
        var annotations = PodTemplates.with(next.metadata().annotations(), COUNTED, Integer.toString(counted));
        if (ignored > 0) annotations.put(IGNORED, Integer.toString(ignored));
        return next.withMetadata(next.metadata().withAnnotations(annotations));
    }

    private static int count(Pod pod, String key) {
        String text = pod.metadata().annotations().getOrDefault(key, "0");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
