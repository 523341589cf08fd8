package podium.simulation.control;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import podium.cluster.Quantity;
import podium.cluster.core.Node;
import podium.cluster.core.NodeSpec;
import podium.cluster.core.NodeStatus;
import podium.cluster.core.PersistentVolume;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.StorageClass;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.control.ClaimState;
import podium.control.ControlRule;
import podium.control.Placement;
import podium.control.Scheduling;
import podium.control.storage.ClaimBinding;
import podium.control.pod.PodFacts;
import podium.control.storage.PodClaimCheck;
import podium.kubelet.PodStatuses;
import podium.kubelet.Rule;
import podium.shell.Clock;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;
import podium.simulation.Author;
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
            case PersistentVolumeClaim claim -> retry(p -> ClaimBinding.uses(p, claim));
            case PersistentVolume _,StorageClass _ -> retry(p -> !ClaimBinding.claimNames(p).isEmpty());
            case Node node when nodesChanged() -> retry(p -> refusal(p).isPresent());
            default -> {
                // of no interest here
            }
        }
    }

    /** Whether the end of another Pod may help one that was turned down. Rule: controllers.md §5, requeue. */
    private static boolean waitsForRoom(Pod pod) {
        return refusal(pod).filter(message -> message.contains("Insufficient") || message.contains("Too many pods")
                || message.contains("free ports")).isPresent();
    }

    /** Why a Pod was turned down the last time; empty when it was not. */
    private static Optional<String> refusal(Pod pod) {
        return PodFacts.condition(pod, "PodScheduled").filter(c -> c.reason().equals("Unschedulable")).map(
                PodCondition::message);
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
                && pod.metadata().deletionTimestamp().isEmpty()
                && pod.spec().other().getOrDefault("schedulingGates", MissingNode.getInstance()).isEmpty();
    }

    private static boolean freesRoom(Watch type, Pod pod) {
        return !pod.spec().nodeName().isEmpty() && (type == Watch.DELETED || over(pod));
    }

    private static boolean over(Pod pod) {
        return pod.status().flatMap(PodStatus::phase).filter(PodPhase::isFinal).isPresent();
    }

    /** Looks once more at those that were turned down, or wait for a claim, for what may be over now. */
    private void retry(Predicate<Pod> mayHelp) {
        for (Pod pod : api.list(Pod.class)) {
            if (waits(pod) && wasTried(pod) && mayHelp.test(pod) && queued.add(pod.metadata().uid()))
                clock.after(RETRY, () -> schedule(pod));
        }
    }

    private boolean wasTried(Pod pod) {
        return PodFacts.condition(pod, "PodScheduled").isPresent() || !claims(pod).delayed().isEmpty();
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
        ClaimState claims = claims(pod);
        switch (Scheduling.place(pod, NodeViews.all(api), claims)) {
            case Placement.Bound(String node) when !claims.delayed().isEmpty() ->
                selectNode(pod, node, claims.delayed());
            case Placement.Bound(String node) -> {
                decided(pod, "is bound to " + node, "True", Input.fact("the first node that fits", "is " + node));
                // Rule: what a binding sets belongs to nobody.
                api.as(Author.server()).update(pod, p -> p.withSpec(p.spec().withNodeName(node)).withStatus(
                        Optional.of(scheduled(p, "True", "", ""))));
                events.normal(pod, "Scheduled",
                        "Successfully assigned " + pod.metadata().namespace() + "/" + pod.metadata().name() + " to "
                                + node);
            }
            case Placement.Unschedulable(String message) -> {
                decided(pod, "has no node", "False", Input.fact("", message));
                events.warning(pod, "FailedScheduling", message);
                api.update(pod, p -> p.withStatus(Optional.of(scheduled(p, "False", "Unschedulable", message))));
                flushLater(pod);
            }
        }
    }

    private void decided(Pod pod, String value, String condition, Input because) {
        Topic scheduling = Topic.of(Kind.SCHEDULING);
        api.decided(pod, Derivation.of(scheduling, value, ControlRule.SCHEDULING, because));
        api.decided(pod, Derivation.of(Topic.of(Kind.CONDITION, "PodScheduled"), condition, Rule.SCHEDULED,
                Input.of("the Pod", value, scheduling)));
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
        List<PersistentVolumeClaim> claims = api.list(PersistentVolumeClaim.class).stream().filter(
                c -> c.metadata().namespace().equals(pod.metadata().namespace())).toList();
        return PodClaimCheck.of(pod, claims, api.list(PersistentVolume.class), api.list(StorageClass.class));
    }

    /** Claims that wait for a node are told of it; the Pod follows once they are bound. Rule: controllers.md §5. */
    private void selectNode(Pod pod, String node, List<String> claims) {
        for (String name : claims) {
            api.get(PersistentVolumeClaim.class, pod.metadata().namespace(), name).ifPresent(
                    claim -> api.update(claim, c -> {
                        SortedMap<String, String> annotations = new TreeMap<>(c.metadata().annotations());
                        annotations.put(ClaimBinding.SELECTED_NODE, node);
                        return c.withMetadata(c.metadata().withAnnotations(annotations));
                    }));
        }
    }
}
