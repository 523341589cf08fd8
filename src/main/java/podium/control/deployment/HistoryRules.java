package podium.control.deployment;

import java.util.Comparator;
import java.util.List;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;

/** How many old sets are kept. Rule: controllers.md §1, history. */
final class HistoryRules {
    private static final int DEFAULT_LIMIT = 10;

    private HistoryRules() {
    }

    static void trim(Draft draft) {
        int limit = draft.deployment().spec().revisionHistoryLimit().orElse(DEFAULT_LIMIT);
        List<ReplicaSet> old = draft.old().stream().filter(s -> s.metadata().deletionTimestamp().isEmpty()).sorted(
                Comparator.comparingLong(s -> Revisions.of(s.metadata()))).toList();
        old.stream().limit(Math.max(0, old.size() - limit)).filter(HistoryRules::isEmpty).forEach(draft::delete);
    }

    private static boolean isEmpty(ReplicaSet set) {
        return Sets.size(set) == 0 && Sets.sum(List.of(set), ReplicaSetStatus::replicas) == 0
                && set.status().filter(s -> s.observedGeneration() < set.metadata().generation()).isEmpty();
    }
}
