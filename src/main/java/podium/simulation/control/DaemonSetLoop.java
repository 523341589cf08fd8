package podium.simulation.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.core.Node;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.control.Action;
import podium.control.daemonset.DaemonPods;
import podium.control.daemonset.FailedPodBackOff;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final Map<String, FailedPodBackOff> backOffs = new TreeMap<>();

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
        switch (change.object()) {
            case DaemonSet set -> queue.add(set.key());
            case Pod pod ->
                Interest.ownersOf(pod, DaemonSet.class, s -> s.spec().selector(), context).forEach(queue::add);
            case Node node -> context.api().list(DaemonSet.class).forEach(s -> queue.add(s.key()));
            default -> {
                // of no interest here
            }
        }
    }

    private void sync(ObjectKey key) {
        Optional<DaemonSet> found = context.api().get(DaemonSet.class, key.namespace(), key.name());
        if (found.isEmpty()) return;
        DaemonSet set = found.get();
        Instant now = context.clock().now();
        List<NodeTarget> nodes = NodeViews.targets(context.api());
        PodClaims claims = claims(set);
        runner.run(set, claims.actions());
        ControllerRevision revision = revisions.inForce(set, set.spec().template(),
                context.hasher().hash(set.spec().template(), Optional.empty()));
        String hash = revision.metadata().labels().getOrDefault(RevisionRules.LABEL, "");
        FailedPodBackOff backOff = backOffs.computeIfAbsent(set.metadata().uid(), k -> new FailedPodBackOff());
        SortedMap<String, Instant> held = held(nodes, backOff, now);
        List<Action> actions = DaemonSetRules.decide(set, claims.pods(), nodes, hash, held.keySet(), now);
        actions.forEach(a -> noteFailed(a, backOff, now));
        Optional<String> problem = runner.run(set, actions, ControlRule.DAEMON_SET,
                Because.ofPods("one on each matching node", claims.pods()));
        List<Pod> pods = claims(set).pods();
        DaemonSetStatus status = DaemonSetRules.status(set, pods, nodes, hash, now);
        context.api().update(set, s -> s.withStatus(Optional.of(status)));
        trim(set, pods, revision);
        again(set, pods, now).ifPresent(at -> queue.addAt(key, at));
        held.values().stream().min(Instant::compareTo).ifPresent(at -> queue.addAt(key, at));
        if (problem.isPresent()) queue.retry(key);
        else queue.forget(key);
    }

    private static SortedMap<String, Instant> held(List<NodeTarget> nodes, FailedPodBackOff backOff, Instant now) {
        SortedMap<String, Instant> held = new TreeMap<>();
        nodes.forEach(n -> backOff.heldUntil(n.name(), now).ifPresent(at -> held.put(n.name(), at)));
        return held;
    }

    private static void noteFailed(Action action, FailedPodBackOff backOff, Instant now) {
        if (action instanceof Action.Delete(Pod pod) && PodFacts.phase(pod) == PodPhase.FAILED)
            backOff.removed(DaemonPods.node(pod), now);
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
