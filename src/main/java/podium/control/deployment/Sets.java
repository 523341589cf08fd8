package podium.control.deployment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;
import podium.control.pod.PodTemplates;
import podium.control.replicaset.ReplicaSetRules;

/** Questions about the ReplicaSets of a Deployment. */
final class Sets {
    static final String HASH = "pod-template-hash";
    /** Oldest first. */
    static final Comparator<ReplicaSet> BY_AGE = Comparator.<ReplicaSet, Instant>comparing(
            s -> s.metadata().creationTimestamp().orElse(Instant.MAX)).thenComparing(s -> s.metadata().name());

    private Sets() {
    }

    /** The set whose template is that of the Deployment; the oldest, should there be several. */
    static Optional<ReplicaSet> current(Deployment deployment, List<ReplicaSet> sets) {
        PodTemplateSpec wanted = deployment.spec().template();
        return sets.stream().sorted(BY_AGE).filter(
                s -> withoutHash(s.spec().template()).equals(withoutHash(wanted))).findFirst();
    }

    private static PodTemplateSpec withoutHash(PodTemplateSpec template) {
        var meta = PodTemplates.metadata(template);
        var labels = PodTemplates.with(meta.labels(), HASH, "");
        labels.remove(HASH);
        return new PodTemplateSpec(Optional.of(meta.withLabels(labels)), template.spec());
    }

    static int size(ReplicaSet set) {
        return ReplicaSetRules.wanted(set);
    }

    static int sizes(List<ReplicaSet> sets) {
        return sets.stream().mapToInt(Sets::size).sum();
    }

    static int available(ReplicaSet set) {
        return set.status().map(ReplicaSetStatus::availableReplicas).orElse(0);
    }

    static int sum(List<ReplicaSet> sets, ToIntFunction<ReplicaSetStatus> what) {
        return sets.stream().flatMap(s -> s.status().stream()).mapToInt(what).sum();
    }

    static List<ReplicaSet> active(List<ReplicaSet> sets) {
        return sets.stream().filter(s -> size(s) > 0).toList();
    }
}
