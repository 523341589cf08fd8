package podium.control.deployment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.cluster.LabelSelector;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetSpec;
import podium.control.Action;
import podium.control.Action.Tell;
import podium.control.pod.Owners;
import podium.control.pod.PodTemplates;
import java.util.LinkedHashMap;

/** A Deployment in the middle of a decision: the sets as they will be, and what was done to get there. */
final class Draft {
    private static final int MAX_NAME = 253;
    private final String hash;
    private final Instant now;
    private final List<Action> actions = new ArrayList<>();
    private final SequencedMap<String, ReplicaSet> sets = new LinkedHashMap<>();
    private Deployment deployment;
    private Optional<String> current;

    Draft(Deployment deployment, List<ReplicaSet> sets, String hash, Instant now) {
        this.deployment = deployment;
        this.hash = hash;
        this.now = now;
        sets.stream().sorted(Sets.BY_AGE).forEach(s -> this.sets.put(s.metadata().name(), s));
        this.current = Sets.current(deployment, sets).map(s -> s.metadata().name());
    }

    Deployment deployment() {
        return deployment;
    }

    RolloutBounds bounds() {
        return RolloutBounds.of(deployment.spec());
    }

    List<Action> actions() {
        return actions;
    }

    Instant now() {
        return now;
    }

    /** All sets, oldest first. */
    List<ReplicaSet> all() {
        return List.copyOf(sets.values());
    }

    Optional<ReplicaSet> newest() {
        return current.flatMap(n -> Optional.ofNullable(sets.get(n)));
    }

    /** All but the current set, oldest first. */
    List<ReplicaSet> old() {
        return all().stream().filter(s -> !current.equals(Optional.of(s.metadata().name()))).toList();
    }

    void replace(Deployment changed) {
        deployment = changed;
    }

    /** Gives the current set the next revision when it is not the last one; what the Deployment says of itself follows. */
    void reviseCurrent() {
        newest().ifPresent(set -> {
            ReplicaSet revised = Revisions.revised(set, deployment, Revisions.highest(old()) + 1);
            if (revised.spec().minReadySeconds() != deployment.spec().minReadySeconds()) revised = patient(revised);
            change(set, revised);
            deployment = Revisions.told(Progress.found(deployment, revised, now), revised);
        });
    }

    private ReplicaSet patient(ReplicaSet set) {
        ReplicaSetSpec spec = set.spec();
        return set.withSpec(new ReplicaSetSpec(spec.replicas(), deployment.spec().minReadySeconds(), spec.selector(),
                spec.template()));
    }

    /** Makes the set of the current template. */
    void createCurrent() {
        PodTemplateSpec template = PodTemplates.labelled(deployment.spec().template(), Sets.HASH, hash);
        LabelSelector selector = deployment.spec().selector().orElseThrow();
        LabelSelector narrow = new LabelSelector(PodTemplates.with(selector.matchLabels(), Sets.HASH, hash),
                selector.matchExpressions());
        String owner = deployment.metadata().name();
        String name = owner.substring(0, Math.min(owner.length(), MAX_NAME - hash.length() - 1)) + "-" + hash;
        int size = Math.clamp(bounds().maxTotal() - (long) Sets.sizes(all()), 0, bounds().replicas());
        ReplicaSet bare = new ReplicaSet("apps/v1", "ReplicaSet",
                PodTemplates.NO_METADATA.withName(name).withNamespace(deployment.metadata().namespace()).withLabels(
                        PodTemplates.metadata(template).labels()).withOwnerReferences(
                                List.of(Owners.reference(deployment))),
                new ReplicaSetSpec(Optional.of(size), deployment.spec().minReadySeconds(), Optional.of(narrow),
                        template),
                Optional.empty());
        ReplicaSet made = Revisions.sized(Revisions.revised(bare, deployment, Revisions.highest(all()) + 1), bounds());
        actions.add(new Action.Create(made));
        sets.put(name, made);
        current = Optional.of(name);
        if (size > 0)
            actions.add(Tell.normal("ScalingReplicaSet", "Scaled up replica set " + name + " from 0 to " + size));
        deployment = Revisions.told(Progress.created(deployment, made, now), made);
    }

    /** Gives a set a size; false when it has it already. */
    boolean scale(ReplicaSet set, int size) {
        int before = Sets.size(set);
        change(set, Revisions.sized(set.withSpec(set.spec().withReplicas(Optional.of(size))), bounds()));
        if (before == size) return false;
        actions.add(Tell.normal("ScalingReplicaSet",
                "Scaled " + (size > before ? "up" : "down") + " replica set " + set.metadata().name()
                        + " from " + before + " to " + size));
        return true;
    }

    void delete(ReplicaSet set) {
        sets.remove(set.metadata().name());
        actions.add(new Action.Delete(set));
    }

    private void change(ReplicaSet before, ReplicaSet after) {
        if (before.equals(after)) return;
        sets.put(after.metadata().name(), after);
        actions.add(new Action.Change(after));
    }
}
