package podium.control.deployment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ObjectMeta;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.ReplicaSet;

/** The annotations by which a Deployment and its ReplicaSets remember revisions and sizes. Rule: controllers.md §1, names and history. */
public final class Revisions {
    /** The revision of a ReplicaSet, and of a Deployment that of its current one. */
    public static final String REVISION = "deployment.kubernetes.io/revision";
    private static final String PREFIX = "deployment.kubernetes.io/";
    private static final String HISTORY = PREFIX + "revision-history";
    private static final String DESIRED = PREFIX + "desired-replicas";
    private static final String MAX = PREFIX + "max-replicas";
    private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

    private Revisions() {
    }

    /** The revision that an object bears; 0 when it bears none. */
    public static long of(ObjectMeta meta) {
        return number(meta.annotations(), REVISION).orElse(0L);
    }

    static long highest(List<ReplicaSet> sets) {
        return sets.stream().mapToLong(s -> of(s.metadata())).max().orElse(0);
    }

    static Optional<Long> desired(ReplicaSet set) {
        return number(set.metadata().annotations(), DESIRED);
    }

    static Optional<Long> maximum(ReplicaSet set) {
        return number(set.metadata().annotations(), MAX);
    }

    private static Optional<Long> number(Map<String, String> annotations, String key) {
        return Optional.ofNullable(annotations.get(key)).filter(v -> v.matches("\\d{1,18}")).map(Long::parseLong);
    }

    /** The set with the sizes that its Deployment asks for now. */
    static ReplicaSet sized(ReplicaSet set, RolloutBounds bounds) {
        SortedMap<String, String> annotations = new TreeMap<>(set.metadata().annotations());
        annotations.put(DESIRED, Integer.toString(bounds.replicas()));
        annotations.put(MAX, Integer.toString(bounds.maxTotal()));
        return set.withMetadata(set.metadata().withAnnotations(annotations));
    }

    /** The set with the Deployment's annotations and, when it becomes the current one again, the next revision. */
    static ReplicaSet revised(ReplicaSet set, Deployment deployment, long revision) {
        SortedMap<String, String> annotations = new TreeMap<>(set.metadata().annotations());
        deployment.metadata().annotations().forEach((key, value) -> {
            if (!key.startsWith(PREFIX) && !key.equals(LAST_APPLIED)) annotations.put(key, value);
        });
        long old = of(set.metadata());
        if (old < revision) {
            annotations.put(REVISION, Long.toString(revision));
            if (old > 0) annotations.merge(HISTORY, Long.toString(old), (before, last) -> before + "," + last);
        }
        return set.withMetadata(set.metadata().withAnnotations(annotations));
    }

    static Deployment told(Deployment deployment, ReplicaSet current) {
        SortedMap<String, String> annotations = new TreeMap<>(deployment.metadata().annotations());
        annotations.put(REVISION, Long.toString(of(current.metadata())));
        return deployment.withMetadata(deployment.metadata().withAnnotations(annotations));
    }
}
