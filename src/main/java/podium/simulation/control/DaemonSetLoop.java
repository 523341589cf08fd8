package podium.simulation.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.cluster.workload.ControllerRevision;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.DaemonSetStatus;
import podium.control.Because;
import podium.control.ControlRule;
import podium.control.EventWords;
import podium.control.daemonset.DaemonSetRules;
import podium.control.daemonset.NodeTarget;
import podium.control.pod.PodClaims;
import podium.control.pod.PodFacts;
import podium.control.revision.RevisionRules;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.api.EventRecorder;

/** The controller of DaemonSets. */
public final class DaemonSetLoop {
    private final ControlContext context;
    private final ActionRunner runner;
    private final RevisionKeeper revisions;
    private final SyncQueue queue;

    public DaemonSetLoop(ControlContext context) {
        this.context = context;
        EventRecorder events = context.recorder("daemonset-controller");
        this.runner = new ActionRunner(context, events, EventWords.PLAIN);
        this.revisions = new RevisionKeeper(context, events);
        this.queue = new SyncQueue(context.clock(), this::sync);
    }

    /** Begins to watch. */
    public void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.object() instanceof DaemonSet set) queue.add(set.key());
        else
            if (change.object() instanceof Pod pod)
                Interest.ownersOf(pod, DaemonSet.class, s -> s.spec().selector(), context).forEach(queue::add);
    }

    private void sync(ObjectKey key) {
        Optional<DaemonSet> found = context.api().get(DaemonSet.class, key.namespace(), key.name());
        if (found.isEmpty()) return;
        DaemonSet set = found.get();
        Instant now = context.clock().now();
        List<NodeTarget> nodes = context.nodes().stream().map(n -> new NodeTarget(n.name(), NodeLabels.of(n))).toList();
        PodClaims claims = claims(set);
        runner.run(set, claims.actions());
        ControllerRevision revision = revisions.inForce(set, set.spec().template(),
                context.hasher().hash(set.spec().template()));
        String hash = revision.metadata().labels().getOrDefault(RevisionRules.LABEL, "");
        Optional<String> problem = runner.run(set, DaemonSetRules.decide(set, claims.pods(), nodes, hash, now),
                ControlRule.DAEMON_SET,
                Because.ofPods("one on each matching node", claims.pods()));
        List<Pod> pods = claims(set).pods();
        DaemonSetStatus status = DaemonSetRules.status(set, pods, nodes, hash, now);
        context.api().update(set, s -> s.withStatus(Optional.of(status)));
        trim(set, pods, revision);
        again(set, pods, now).ifPresent(at -> queue.addAt(key, at));
        if (problem.isPresent()) queue.retry(key);
        else queue.forget(key);
    }

    private PodClaims claims(DaemonSet set) {
        return PodClaims.of(set, set.spec().selector(), context.list(Pod.class, set.metadata().namespace()), p -> true);
    }

    private void trim(DaemonSet set, List<Pod> pods, ControllerRevision revision) {
        List<String> live = new ArrayList<>(List.of(revision.metadata().name()));
        pods.forEach(p -> live.add(
                set.metadata().name() + "-" + p.metadata().labels().getOrDefault(RevisionRules.LABEL, "")));
        revisions.run(set, RevisionRules.trim(revisions.known(set), live, set.spec().revisionHistoryLimit()));
    }

    /** Pods become available without any change when they have been ready for long enough. */
    private static Optional<Instant> again(DaemonSet set, List<Pod> pods, Instant now) {
        return pods.stream().filter(PodFacts::isReady).flatMap(p -> PodFacts.readySince(p).stream()).map(
                at -> at.plusSeconds(set.spec().minReadySeconds())).filter(at -> at.isAfter(now)).min(
                        Instant::compareTo);
    }
}
