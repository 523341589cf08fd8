package podium.simulation.control;

import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.DeploymentStatus;
import podium.cluster.workload.ReplicaSet;
import podium.control.Action;
import podium.control.Because;
import podium.control.ControlRule;
import podium.control.Decision;
import podium.control.EventWords;
import podium.control.deployment.DeploymentRules;
import podium.control.pod.Owners;
import podium.control.pod.Selectors;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;

/** The controller of Deployments. */
public final class DeploymentLoop {
    private final ControlContext context;
    private final ActionRunner runner;
    private final SyncQueue queue;

    public DeploymentLoop(ControlContext context) {
        this.context = context;
        this.runner = new ActionRunner(context, context.recorder("deployment-controller"), EventWords.NONE);
        this.queue = new SyncQueue(context.clock(), this::sync);
    }

    /** Begins to watch. */
    public void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        switch (change.object()) {
            case Deployment deployment -> queue.add(deployment.key());
            case ReplicaSet set -> Interest.ownerOf(set, Deployment.class).ifPresent(queue::add);
            case Pod pod when change.type() == Watch.DELETED -> Interest.ownerOf(pod, ReplicaSet.class).flatMap(
                    k -> context.api().get(ReplicaSet.class, k.namespace(), k.name())).flatMap(
                            s -> Interest.ownerOf(s, Deployment.class)).ifPresent(queue::add);
            default -> {
                // of no interest here
            }
        }
    }

    /** Takes in sets without an owner that answer the selector. */
    private void adopt(Deployment deployment) {
        List<Action> adoptions = context.list(ReplicaSet.class, deployment.metadata().namespace()).stream().filter(
                s -> Owners.controller(s).isEmpty()
                        && Selectors.match(deployment.spec().selector(), s.metadata().labels())).<Action>map(
                                s -> new Action.Change(
                                        s.withMetadata(Owners.adopted(s.metadata(), deployment)))).toList();
        if (deployment.metadata().deletionTimestamp().isEmpty()) runner.run(deployment, adoptions);
    }

    private void sync(ObjectKey key) {
        Optional<Deployment> found = context.api().get(Deployment.class, key.namespace(), key.name());
        if (found.isEmpty()) return;
        Deployment deployment = found.get();
        adopt(deployment);
        List<ReplicaSet> sets = context.list(ReplicaSet.class, key.namespace()).stream().filter(
                s -> Owners.owns(deployment, s)).toList();
        List<Pod> pods = context.list(Pod.class, key.namespace()).stream().filter(
                p -> sets.stream().anyMatch(s -> Owners.owns(s, p))).toList();
        String hash = context.hasher().hash(deployment.spec().template(),
                deployment.status().flatMap(DeploymentStatus::collisionCount));
        Decision<Deployment> decision = DeploymentRules.decide(deployment, sets, pods, hash, context.clock().now());
        runner.run(deployment, decision.actions(), ControlRule.DEPLOYMENT,
                Because.ofSets(deployment.spec().replicas().orElse(1), sets));
        context.api().update(deployment, d -> d.withStatus(decision.object().status()).withMetadata(
                d.metadata().withAnnotations(decision.object().metadata().annotations())));
        decision.again().ifPresent(at -> queue.addAt(key, at));
    }
}
