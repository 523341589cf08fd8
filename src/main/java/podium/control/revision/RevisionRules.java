package podium.control.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.ControllerRevision;
import podium.control.Action;
import podium.control.pod.Owners;
import podium.control.pod.PodTemplates;

/** Keeps one revision for each template. Rule: controllers.md §0.2, §2.5, §3.7. */
public final class RevisionRules {
    /** The label by which a Pod says which revision it was made from. */
    public static final String LABEL = "controller-revision-hash";
    private static final int DEFAULT_LIMIT = 10;

    private RevisionRules() {
    }

    /**
     * The revision in force, and what it takes to have it.
     *
     * @param actions creation, or the higher number of one that is in force again
     */
    public record InForce(ControllerRevision revision, List<Action> actions) {
    }

    /**
     * The revision of a template.
     *
     * @param known those of the owner
     */
    public static InForce inForce(ApiObject owner, PodTemplateSpec template, List<ControllerRevision> known,
            String hash) {
        long highest = known.stream().mapToLong(ControllerRevision::revision).max().orElse(0);
        Optional<ControllerRevision> same = known.stream().filter(r -> r.template().equals(template)).findFirst();
        if (same.isEmpty()) {
            ControllerRevision made = made(owner, template, hash, highest + 1);
            return new InForce(made, List.of(new Action.Create(made)));
        }
        if (same.get().revision() == highest) return new InForce(same.get(), List.of());
        ControllerRevision again = same.get().withRevision(highest + 1);
        return new InForce(again, List.of(new Action.Change(again)));
    }

    private static ControllerRevision made(ApiObject owner, PodTemplateSpec template, String hash, long number) {
        var labels = PodTemplates.with(PodTemplates.metadata(template).labels(), LABEL, hash);
        return new ControllerRevision("apps/v1", "ControllerRevision",
                PodTemplates.NO_METADATA.withName(owner.metadata().name() + "-" + hash).withNamespace(
                        owner.metadata().namespace()).withLabels(labels).withOwnerReferences(
                                List.of(Owners.reference(owner))),
                new ControllerRevision.Data(new ControllerRevision.Spec(template)), number);
    }

    /** Deletes the oldest of those that nothing refers to, beyond the limit. */
    public static List<Action> trim(List<ControllerRevision> known, List<String> live, Optional<Integer> limit) {
        List<ControllerRevision> idle = known.stream().filter(r -> !live.contains(r.metadata().name())).sorted(
                Comparator.comparingLong(ControllerRevision::revision)).toList();
        List<Action> actions = new ArrayList<>();
        idle.stream().limit(Math.max(0, idle.size() - limit.orElse(DEFAULT_LIMIT))).forEach(
                r -> actions.add(new Action.Delete(r)));
        return actions;
    }
}
