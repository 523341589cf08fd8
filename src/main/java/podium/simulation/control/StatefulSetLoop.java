package podium.simulation.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.Pod;
import podium.cluster.workload.ControllerRevision;
import podium.cluster.workload.StatefulSet;
import podium.cluster.workload.StatefulSetStatus;
import podium.control.Action;
import podium.control.Because;
import podium.control.ControlRule;
import podium.control.pod.PodClaims;
import podium.control.pod.PodFacts;
import podium.control.revision.RevisionRules;
import podium.control.statefulset.ClaimRetention;
import podium.control.statefulset.SetPods;
import podium.control.statefulset.SetStatus;
import podium.control.statefulset.StatefulSetRules;
import podium.control.statefulset.StatefulSetWords;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.api.EventRecorder;

/** The controller of StatefulSets. */
public final class StatefulSetLoop {
    private final ControlContext context;
    private final ActionRunner runner;
    private final RevisionKeeper revisions;
    private final SyncQueue queue;

    public StatefulSetLoop(ControlContext context) {
        this.context = context;
        EventRecorder events = context.recorder("statefulset-controller");
        this.runner = new ActionRunner(context, events, new StatefulSetWords());
        this.revisions = new RevisionKeeper(context, events);
        this.queue = new SyncQueue(context.clock(), this::sync);
    }

    /** Begins to watch. */
    public void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.object() instanceof StatefulSet set) queue.add(set.key());
        else
            if (change.object() instanceof Pod pod)
                Interest.ownersOf(pod, StatefulSet.class, s -> s.spec().selector(), context).forEach(queue::add);
    }

    private void sync(ObjectKey key) {
        Optional<StatefulSet> found = context.api().get(StatefulSet.class, key.namespace(), key.name());
        if (found.isEmpty()) return;
        StatefulSet set = found.get();
        Instant now = context.clock().now();
        PodClaims claims = claims(set);
        runner.run(set, claims.actions());
        ControllerRevision update = revisions.inForce(set, set.spec().template(),
                context.hasher().revisionHash(set.spec().template(),
                        set.status().flatMap(StatefulSetStatus::collisionCount).orElse(0)));
        String name = set.status().map(StatefulSetStatus::currentRevision).orElse("");
        ControllerRevision current = revisions.known(set).stream().filter(
                r -> r.metadata().name().equals(name)).findFirst().orElse(update);
        List<PersistentVolumeClaim> volumes = context.list(PersistentVolumeClaim.class, key.namespace());
        List<Action> actions = StatefulSetRules.decide(set, claims.pods(), current, update,
                volumes.stream().map(c -> c.metadata().name()).toList(), now);
        runner.run(set, ClaimRetention.decide(set, claims.pods(), volumes, actions));
        Optional<String> problem = runner.run(set, actions, ControlRule.STATEFUL_SET,
                Because.ofPods(set.spec().replicas().orElse(1) + " wanted", claims.pods()));
        List<Pod> pods = claims(set).pods();
        StatefulSetStatus status = SetStatus.of(set, pods, current.metadata().name(), update.metadata().name(), now);
        context.api().update(set, s -> s.withStatus(Optional.of(status)));
        trim(set, pods, status);
        again(set, pods, now).ifPresent(at -> queue.addAt(key, at));
        if (problem.isPresent()) queue.retry(key);
        else queue.forget(key);
    }

    private PodClaims claims(StatefulSet set) {
        return PodClaims.of(set, set.spec().selector(), context.list(Pod.class, set.metadata().namespace()),
                p -> SetPods.ordinal(set, p).isPresent());
    }

    private void trim(StatefulSet set, List<Pod> pods, StatefulSetStatus status) {
        List<String> live = new ArrayList<>(List.of(status.currentRevision(), status.updateRevision()));
        pods.forEach(p -> live.add(p.metadata().labels().getOrDefault(RevisionRules.LABEL, "")));
        revisions.run(set, RevisionRules.trim(revisions.known(set), live, set.spec().revisionHistoryLimit()));
    }

    /** Pods become available without any change when they have been ready for long enough. */
    private static Optional<Instant> again(StatefulSet set, List<Pod> pods, Instant now) {
        return pods.stream().filter(PodFacts::isReady).flatMap(p -> PodFacts.readySince(p).stream()).map(
                at -> at.plusSeconds(set.spec().minReadySeconds())).filter(at -> at.isAfter(now)).min(
                        Instant::compareTo);
    }
}
