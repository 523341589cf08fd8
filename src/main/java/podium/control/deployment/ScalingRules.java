package podium.control.deployment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import podium.cluster.workload.ReplicaSet;

/** Another number of replicas, apart from any rollout. Rule: controllers.md §1, scaling. */
final class ScalingRules {
    private ScalingRules() {
    }

    /** Whether a set was sized for another number of replicas than is asked for now. */
    static boolean isDue(Draft draft) {
        return Sets.active(draft.all()).stream().anyMatch(
                s -> Revisions.desired(s).filter(d -> d != draft.bounds().replicas()).isPresent());
    }

    static void scale(Draft draft) {
        Optional<ReplicaSet> only = onlyActive(draft);
        if (only.isPresent()) {
            if (Sets.size(only.get()) != draft.bounds().replicas()) draft.scale(only.get(), draft.bounds().replicas());
        } else if (isSaturated(draft)) Sets.active(draft.old()).forEach(s -> draft.scale(s, 0));
        else if (!RolloutBounds.isRecreate(draft.deployment().spec())) scaleInProportion(draft);
    }

    /** The one active set, or with none the one to grow; empty while several are active. */
    private static Optional<ReplicaSet> onlyActive(Draft draft) {
        List<ReplicaSet> active = Sets.active(draft.all());
        return switch (active.size()) {
            case 0 -> draft.newest().or(() -> draft.old().stream().max(Sets.BY_AGE));
            case 1 -> Optional.of(active.getFirst());
            default -> Optional.empty();
        };
    }

    private static boolean isSaturated(Draft draft) {
        int replicas = draft.bounds().replicas();
        return draft.newest().filter(s -> Sets.size(s) == replicas && Sets.available(s) == replicas
                && Revisions.desired(s).filter(d -> d == replicas).isPresent()).isPresent();
    }

    private static void scaleInProportion(Draft draft) {
        RolloutBounds bounds = draft.bounds();
        int allowed = bounds.replicas() == 0 ? 0 : bounds.maxTotal();
        int toAdd = allowed - Sets.sizes(draft.all());
        Comparator<ReplicaSet> age = toAdd > 0 ? Sets.BY_AGE.reversed() : Sets.BY_AGE;
        List<ReplicaSet> sets = Sets.active(draft.all()).stream().sorted(
                Comparator.<ReplicaSet>comparingInt(Sets::size).reversed().thenComparing(age)).toList();
        int added = 0;
        int[] sizes = new int[sets.size()];
        for (int i = 0; i < sizes.length; i++) {
            int share = toAdd == added ? 0 : share(sets.get(i), draft, toAdd - added);
            sizes[i] = Sets.size(sets.get(i)) + share;
            added += share;
        }
        int leftover = toAdd - added;
        IntStream.range(0, sizes.length).forEach(
                i -> draft.scale(sets.get(i), i == 0 ? Math.max(0, sizes[0] + leftover) : sizes[i]));
    }

    /** What a set gets of the Pods to add, or to take away. */
    private static int share(ReplicaSet set, Draft draft, int left) {
        int size = Sets.size(set);
        RolloutBounds bounds = draft.bounds();
        if (bounds.replicas() == 0) return Math.max(-size, left);
        long before = Revisions.maximum(set).filter(m -> m > 0).orElseGet(
                () -> (long) Math.max(1, draft.deployment().status().orElse(Statuses.EMPTY).replicas()));
        int fraction = (int) Math.round((double) size * bounds.maxTotal() / before) - size;
        return left > 0 ? Math.min(fraction, left) : Math.max(fraction, left);
    }
}
