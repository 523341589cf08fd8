package podium.simulation.control;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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
import podium.control.NodeView;
import podium.control.Placement;
import podium.control.Scheduling;
import podium.control.storage.ClaimBinding;
import podium.control.storage.PodClaimCheck;
import podium.kubelet.PodStatuses;
import podium.kubelet.Rule;
import podium.shell.Clock;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;
import podium.simulation.World;
import podium.simulation.api.ApiServer;
import podium.simulation.api.SchedulerEvents;

/** Watches for Pods without a node, and binds them or says why not. Rule: controllers.md §5. */
public final class SchedulerLoop {
    private static final Duration WORK = Duration.ofMillis(8);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private final Clock clock;
    private final ApiServer api;
    private final SchedulerEvents events;
    private final List<World.Node> nodes;

    public SchedulerLoop(Clock clock, ApiServer api, SchedulerEvents events, List<World.Node> nodes) {
        this.clock = clock;
        this.api = api;
        this.events = events;
        this.nodes = nodes;
    }

    /** Begins to watch. */
    public void begin() {
        api.watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.object() instanceof Pod pod) {
            if (change.type() == Watch.ADDED && waits(pod)) clock.after(WORK, () -> schedule(pod));
            else if (freesRoom(change.type(), pod)) retry(p -> claims(p).problem().isEmpty());
        } else if (change.object() instanceof PersistentVolumeClaim claim) {
            retry(p -> ClaimBinding.uses(p, claim));
        } else if (change.object() instanceof PersistentVolume || change.object() instanceof StorageClass) {
            retry(p -> !ClaimBinding.claimNames(p).isEmpty());
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

    /** Tries again those that were refused for what has changed now. */
    private void retry(Predicate<Pod> concerned) {
        api.list(Pod.class).stream().filter(SchedulerLoop::waits).filter(this::wasTried).filter(
                concerned).forEach(p -> clock.after(RETRY, () -> schedule(p)));
    }

    private boolean wasTried(Pod pod) {
        boolean refused = pod.status().map(PodStatus::conditions).orElse(List.of()).stream().anyMatch(
                c -> c.type().equals("PodScheduled"));
        return refused || !claims(pod).delayed().isEmpty();
    }

    private void schedule(Pod asked) {
        Optional<Pod> found = api.get(Pod.class, asked.metadata().namespace(), asked.metadata().name()).filter(
                SchedulerLoop::waits);
        if (found.isEmpty()) return;
        Pod pod = found.get();
        ClaimState claims = claims(pod);
        switch (Scheduling.place(pod, views(), claims)) {
            case Placement.Bound(String node) when !claims.delayed().isEmpty() ->
                selectNode(pod, node, claims.delayed());
            case Placement.Bound(String node) -> {
                decided(pod, "is bound to " + node, "True", Input.fact("the first node that fits", "is " + node));
                api.update(pod, p -> p.withSpec(p.spec().withNodeName(node)).withStatus(
                        Optional.of(scheduled(p, "True", "", ""))));
                events.normal(pod, "Scheduled",
                        "Successfully assigned " + pod.metadata().namespace() + "/" + pod.metadata().name() + " to "
                                + node);
            }
            case Placement.Unschedulable(String message) -> {
                decided(pod, "has no node", "False", Input.fact("", message));
                events.warning(pod, "FailedScheduling", message);
                api.update(pod, p -> p.withStatus(Optional.of(scheduled(p, "False", "Unschedulable", message))));
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

    private List<NodeView> views() {
        return nodes.stream().map(n -> new NodeView(n.name(), NodeLabels.of(n), n.milliCpu(), n.memory(), n.pods(),
                api.list(Pod.class).stream().filter(
                        p -> p.spec().nodeName().equals(n.name()) && !over(p)).toList())).toList();
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
