package podium.control.deployment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.ControllerRevision;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.ReplicaSet;
import podium.control.pod.PodTemplates;

/** What {@code kubectl rollout undo} makes of a history. Rule: controllers.md §1, history. */
public sealed interface Rollback {
    /** An earlier template is put back. */
    record To(PodTemplateSpec template) implements Rollback {
    }

    /** The template is the one that was asked for already. */
    record Skipped(String words) implements Rollback {
    }

    /** There is nothing to go back to. */
    record Impossible(String why) implements Rollback {
    }

    /** One entry of a history. */
    record Entry(long revision, PodTemplateSpec template) {
    }

    /** @param revision which one; 0 for the one before the last */
    static Rollback of(Deployment deployment, List<ReplicaSet> sets, long revision) {
        if (deployment.spec().paused())
            return new Impossible("you cannot rollback a paused deployment; resume it first with 'kubectl rollout "
                    + "resume' and try again");
        return chosen("deployment", deployment, deployment.spec().template(), sets.stream().map(
                s -> new Entry(Revisions.of(s.metadata()), unmarked(s.spec().template()))).toList(), revision);
    }

    /** @param revision which one; 0 for the one before the last */
    static Rollback of(ApiObject owner, PodTemplateSpec template, List<ControllerRevision> revisions, long revision) {
        return chosen(owner.kind().toLowerCase(java.util.Locale.ROOT), owner, template, revisions.stream().map(
                r -> new Entry(r.revision(), r.template())).toList(), revision);
    }

    private static Rollback chosen(String kind, ApiObject owner, PodTemplateSpec template, List<Entry> history,
            long revision) {
        List<Entry> newestFirst = history.stream().sorted(
                Comparator.comparingLong(Entry::revision).reversed()).toList();
        if (revision == 0 && newestFirst.size() < 2)
            return new Impossible("no rollout history found for " + kind + " \"" + owner.metadata().name() + "\"");
        Optional<Entry> found = revision == 0
                ? Optional.of(newestFirst.get(1))
                : newestFirst.stream().filter(e -> e.revision == revision).findFirst();
        if (found.isEmpty()) return new Impossible("unable to find specified revision " + revision + " in history");
        return found.get().template.equals(template)
                ? new Skipped("skipped rollback (current template already matches revision " + found.get().revision
                        + ")")
                : new To(found.get().template);
    }

    /** The template without the label that the controller has put on it. */
    private static PodTemplateSpec unmarked(PodTemplateSpec template) {
        ObjectMeta meta = PodTemplates.metadata(template);
        SortedMap<String, String> labels = new TreeMap<>(meta.labels());
        labels.remove(Sets.HASH);
        return new PodTemplateSpec(Optional.of(meta.withLabels(labels)), template.spec());
    }
}
