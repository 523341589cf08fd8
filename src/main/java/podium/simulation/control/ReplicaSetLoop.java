package podium.simulation.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.OwnerReference;
import podium.cluster.pod.Pod;
import podium.cluster.workload.ReplicaSet;
import podium.control.Action;
import podium.control.Because;
import podium.control.ControlRule;
import podium.control.Decision;
import podium.control.EventWords;
import podium.control.pod.Owners;
import podium.control.pod.PodClaims;
import podium.control.pod.PodFacts;
import podium.control.replicaset.ReplicaFailure;
import podium.control.replicaset.ReplicaSetRules;
import podium.simulation.Change.ObjectChanged;

/** The controller of ReplicaSets. */
public final class ReplicaSetLoop {
    private final ControlContext context;
    private final ActionRunner runner;
    private final SyncQueue queue;

    public ReplicaSetLoop(ControlContext context) {
        this.context = context;
        this.runner = new ActionRunner(context, context.recorder("replicaset-controller"), EventWords.PLAIN);
        this.queue = new SyncQueue(context.clock(), this::sync);
    }

    /** Begins to watch. */
    public void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.object() instanceof ReplicaSet set) queue.add(set.key());
        else
            if (change.object() instanceof Pod pod)
                Interest.ownersOf(pod, ReplicaSet.class, s -> s.spec().selector(), context).forEach(queue::add);
    }

    private void sync(ObjectKey key) {
        Optional<ReplicaSet> found = context.api().get(ReplicaSet.class, key.namespace(), key.name());
        if (found.isEmpty()) return;
        ReplicaSet set = found.get();
        Instant now = context.clock().now();
        List<Pod> all = context.list(Pod.class, key.namespace());
        PodClaims claims = PodClaims.of(set, set.spec().selector(), all, p -> true);
        runner.run(set, claims.actions());
        Decision<ReplicaSet> decision = ReplicaSetRules.decide(set, claims.pods(), related(set, all), now);
        Optional<String> problem = runner.run(set, decision.actions(), ControlRule.REPLICA_SET,
                Because.ofPods(ReplicaSetRules.wanted(set) + " wanted", claims.pods()));
        boolean creating = decision.actions().stream().anyMatch(Action.Create.class::isInstance);
        context.api().update(set,
                s -> s.withStatus(decision.object().status().map(d -> ReplicaFailure.told(d, problem, creating, now))));
        decision.again().ifPresent(at -> queue.addAt(key, at));
        if (problem.isPresent()) queue.retry(key);
        else queue.forget(key);
    }

    /** Active Pods of all sets of the same owner. */
    private List<Pod> related(ReplicaSet set, List<Pod> all) {
        Optional<String> owner = Owners.controller(set).map(OwnerReference::uid);
        List<ReplicaSet> siblings = context.list(ReplicaSet.class, set.metadata().namespace()).stream().filter(
                s -> s.key().equals(set.key())
                        || (owner.isPresent() && Owners.controller(s).map(OwnerReference::uid).equals(owner))).toList();
        return all.stream().filter(
                p -> PodFacts.isActive(p) && siblings.stream().anyMatch(s -> Owners.owns(s, p))).toList();
    }
}
