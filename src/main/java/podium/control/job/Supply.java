package podium.control.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Job;
import podium.control.Action;
import podium.control.pod.PodFacts;
import podium.control.pod.PodRanking;

/**
 * Which Pods a Job makes and gives up.
 *
 * @param active how many are active afterwards
 * @param removed how many were given up
 * @param again when more may be made
 */
record Supply(List<Action> actions, int active, int removed, Optional<Instant> again) {
    private static final int BURST = 500;

    /** Rule: controllers.md §4, wanted Pods; deleting has precedence over creating. */
    static Supply of(JobView view) {
        Job job = view.job();
        List<Pod> active = view.active();
        int wanted = JobFacts.isSuspended(job) ? 0 : wanted(view);
        List<Pod> excess = excess(view, Math.max(0, active.size() - wanted));
        if (!excess.isEmpty()) return less(active.size(), excess);
        int missing = wanted - active.size() - (JobFacts.waitsForFailure(job) ? view.terminating() : 0);
        if (missing <= 0) return new Supply(List.of(), active.size(), 0, Optional.empty());
        Optional<Instant> later = JobFacts.hasLimitPerIndex(job) ? Optional.empty() : view.backOff().next(view.now());
        if (later.isPresent()) return new Supply(List.of(), active.size(), 0, later);
        return more(view, Math.min(missing, BURST));
    }

    private static int wanted(JobView view) {
        int parallelism = JobFacts.parallelism(view.job());
        Optional<Integer> completions = view.job().spec().completions();
        if (completions.isEmpty()) return view.succeeded() > 0 ? view.active().size() : parallelism;
        return Math.clamp(completions.get() - (long) view.succeeded(), 0, parallelism);
    }

    private static List<Pod> excess(JobView view, int number) {
        List<Pod> active = view.active();
        List<Pod> out = new ArrayList<>(JobFacts.isIndexed(view.job()) ? useless(view) : List.of());
        Comparator<Pod> order = PodRanking.order(active, view.now());
        active.stream().filter(p -> !out.contains(p)).sorted(order).limit(Math.max(0, number - out.size())).forEach(
                out::add);
        return out;
    }

    /** Pods of an index that another one has, or that is out of range. */
    private static List<Pod> useless(JobView view) {
        NavigableSet<Integer> seen = new TreeSet<>();
        int completions = view.job().spec().completions().orElse(0);
        Comparator<Pod> order = PodRanking.order(view.active(), view.now()).reversed();
        return view.active().stream().sorted(order).filter(
                p -> Indexes.of(p).filter(i -> i < completions && seen.add(i)).isEmpty()).toList();
    }

    private static Supply less(int active, List<Pod> excess) {
        List<Action> actions = new ArrayList<>();
        for (Pod pod : excess) {
            actions.add(new Action.Release(pod, JobFacts.TRACKING));
            actions.add(new Action.Delete(pod));
        }
        return new Supply(actions, active - excess.size(), excess.size(), Optional.empty());
    }

    private static Supply more(JobView view, int number) {
        List<Action> actions = new ArrayList<>();
        Optional<Instant> again = Optional.empty();
        if (JobFacts.isIndexed(view.job())) {
            SortedMap<Integer, Pod> keepers = IndexFailures.keepers(view);
            for (int index : pending(view, number)) {
                Optional<Pod> keeper = Optional.ofNullable(keepers.get(index));
                Optional<Instant> later = keeper.flatMap(k -> IndexFailures.next(k, view.now()));
                if (later.isEmpty()) actions.add(new Action.Create(pod(view.job(), index, keeper)));
                else if (again.filter(a -> a.isBefore(later.get())).isEmpty()) again = later;
            }
        } else for (int i = 0; i < number; i++) actions.add(new Action.Create(JobPods.plain(view.job())));
        return new Supply(actions, view.active().size() + actions.size(), 0, again);
    }

    private static Pod pod(Job job, int index, Optional<Pod> keeper) {
        Pod pod = JobPods.indexed(job, index);
        return JobFacts.hasLimitPerIndex(job) ? IndexFailures.counted(job, pod, keeper) : pod;
    }

    /** The lowest indexes that nobody has done or does. */
    private static List<Integer> pending(JobView view, int number) {
        NavigableSet<Integer> taken = view.succeededIndexes();
        taken.addAll(view.failedIndexes());
        view.active().forEach(p -> Indexes.of(p).ifPresent(taken::add));
        if (JobFacts.waitsForFailure(view.job())) {
            view.pods().stream().filter(PodFacts::isTerminating).forEach(p -> Indexes.of(p).ifPresent(taken::add));
        }
        List<Integer> free = new ArrayList<>();
        for (int i = 0; free.size() < number && i < view.job().spec().completions().orElse(0); i++) {
            if (!taken.contains(i)) free.add(i);
        }
        return free;
    }
}
