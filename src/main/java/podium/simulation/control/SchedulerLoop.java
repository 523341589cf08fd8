package podium.simulation.control;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import podium.control.pod.PodFacts;
import podium.cluster.Quantity;
import podium.cluster.core.Node;
import podium.cluster.core.NodeSpec;
import podium.cluster.core.NodeStatus;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.cluster.pod.Volume;
import podium.control.ClaimState;
import podium.control.Placement;
import podium.control.Scheduling;
import podium.kubelet.PodStatuses;
import podium.shell.Clock;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;
import podium.simulation.api.ApiServer;
import podium.simulation.api.SchedulerEvents;

/** Watches for Pods without a node, and binds them or says why not. Rule: controllers.md §5. */
public final class SchedulerLoop {
    private static final Duration WORK = Duration.ofMillis(8);
    private static final Duration RETRY = Duration.ofSeconds(1);
    /** Five minutes, looked at every thirty seconds. */
    private static final Duration FLUSH = Duration.ofSeconds(330);
    private final Clock clock;
    private final ApiServer api;
    private final SchedulerEvents events;
    /** The uids of those that will be looked at again soon. */
    private final NavigableSet<String> queued = new TreeSet<>();
    private List<NodeOffer> offers = List.of();

    public SchedulerLoop(Clock clock, ApiServer api, SchedulerEvents events) {
        this.clock = clock;
        this.api = api;
        this.events = events;
    }

    /** Begins to watch. */
    public void begin() {
        api.watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        switch (change.object()) {
            case Pod pod when change.type() == Watch.ADDED && waits(pod) -> clock.after(WORK, () -> schedule(pod));
            case Pod pod when freesRoom(change.type(), pod) -> retry(SchedulerLoop::waitsForRoom);
            case PersistentVolumeClaim claim -> retry(message -> message.contains("persistentvolumeclaim")
                    || message.contains("PersistentVolumeClaims"));
            case Node node when nodesChanged() -> retry(message -> true);
            default -> {
                // of no interest here
            }
        }
    }

    /** Whether the end of another Pod may help one that was turned down. Rule: controllers.md §5, requeue. */
    private static boolean waitsForRoom(String message) {
        return message.contains("Insufficient") || message.contains("Too many pods")
                || message.contains("free ports");
    }

    /** Whether a change of a node matters to Pods: not what it reports of its health. */
    private boolean nodesChanged() {
        List<NodeOffer> now = api.list(Node.class).stream().map(NodeOffer::of).toList();
        boolean changed = !now.equals(offers);
        offers = now;
        return changed;
    }

    private record NodeOffer(String name, Map<String, String> labels, Optional<NodeSpec> spec,
            Map<String, Quantity> allocatable) {
        static NodeOffer of(Node node) {
            return new NodeOffer(node.metadata().name(), node.metadata().labels(), node.spec(),
                    node.status().map(NodeStatus::allocatable).orElse(Map.of()));
        }
    }

    private static boolean waits(Pod pod) {
        return pod.spec().nodeName().isEmpty() && pod.spec().schedulerName().equals("default-scheduler")
                && pod.metadata().deletionTimestamp().isEmpty() && !pod.spec().other().containsKey("schedulingGates");
    }

    private static boolean freesRoom(Watch type, Pod pod) {
        return !pod.spec().nodeName().isEmpty() && (type == Watch.DELETED || over(pod));
    }

    private static boolean over(Pod pod) {
        return pod.status().flatMap(PodStatus::phase).filter(PodPhase::isFinal).isPresent();
    }

    /** Looks once more at those that were turned down for a reason that may be over now. */
    private void retry(Predicate<String> mayHelp) {
        for (Pod pod : api.list(Pod.class)) {
            Optional<String> refusal = PodFacts.condition(pod, "PodScheduled").filter(
                    c -> c.reason().equals("Unschedulable")).map(PodCondition::message);
            if (waits(pod) && refusal.filter(mayHelp).isPresent() && queued.add(pod.metadata().uid()))
                clock.after(RETRY, () -> schedule(pod));
        }
    }

    /** A Pod that nothing helps is looked at again after a while all the same. Rule: controllers.md §5, requeue. */
    private void flushLater(Pod pod) {
        clock.after(FLUSH, () -> {
            if (queued.add(pod.metadata().uid())) schedule(pod);
        });
    }

    private void schedule(Pod asked) {
        Optional<Pod> found = api.get(Pod.class, asked.metadata().namespace(), asked.metadata().name()).filter(
                p -> p.metadata().uid().equals(asked.metadata().uid()) && waits(p));
        queued.remove(asked.metadata().uid());
        if (found.isEmpty()) return;
        Pod pod = found.get();
        switch (Scheduling.place(pod, NodeViews.all(api), claims(pod))) {
            case Placement.Bound(String node) -> {
                api.update(pod, p -> p.withSpec(p.spec().withNodeName(node)).withStatus(
                        Optional.of(scheduled(p, "True", "", ""))));
                events.normal(pod, "Scheduled",
                        "Successfully assigned " + pod.metadata().namespace() + "/" + pod.metadata().name() + " to "
                                + node);
            }
            case Placement.Unschedulable(String message) -> {
                events.warning(pod, "FailedScheduling", message);
                api.update(pod, p -> p.withStatus(Optional.of(scheduled(p, "False", "Unschedulable", message))));
                flushLater(pod);
            }
        }
    }

    private PodStatus scheduled(Pod pod, String status, String reason, String message) {
        PodStatus old = pod.status().orElse(PodStatuses.EMPTY);
        List<PodCondition> conditions = new ArrayList<>(
                old.conditions().stream().filter(c -> !c.type().equals("PodScheduled")).toList());
        Optional<PodCondition> before = old.conditions().stream().filter(
                c -> c.type().equals("PodScheduled") && c.status().equals(status)).findFirst();
        conditions.add(new PodCondition("PodScheduled", 0, status, Optional.empty(),
                before.map(PodCondition::lastTransitionTime).orElse(
                        Optional.of(clock.now().truncatedTo(ChronoUnit.SECONDS))),
                reason, message));
        return old.withConditions(conditions);
    }

    private ClaimState claims(Pod pod) {
        for (Volume volume : pod.spec().volumes()) {
            if (volume.persistentVolumeClaim().isEmpty()) continue;
            String name = volume.persistentVolumeClaim().get().claimName();
            Optional<PersistentVolumeClaim> claim = api.get(PersistentVolumeClaim.class, pod.metadata().namespace(),
                    name);
            if (claim.isEmpty()) return new ClaimState("persistentvolumeclaim \"" + name + "\" not found");
            if (claim.get().spec().filter(s -> !s.volumeName().isEmpty()).isEmpty()) {
                return new ClaimState("pod has unbound immediate PersistentVolumeClaims");
            }
        }
        return ClaimState.FINE;
    }
}
