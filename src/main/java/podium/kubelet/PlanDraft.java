package podium.kubelet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.SyncPlan.Cause;
import podium.kubelet.SyncPlan.Kill;

/** A plan while it is being made. */
final class PlanDraft {
    private final PodSpec spec;
    private final List<Kill> kills = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> mainStarts = new ArrayList<>();
    private final List<String> ephemeralStarts = new ArrayList<>();
    private final Map<Topic, Derivation> reasons = new LinkedHashMap<>();
    private List<String> removals = List.of();
    private boolean killPod;
    private OptionalInt newSandbox = OptionalInt.empty();

    PlanDraft(PodSpec spec) {
        this.spec = spec;
    }

    /** What is done about a container, and by what; said again, the later word counts. */
    void turn(Container container, String then, Rule rule, Input... inputs) {
        because(Topic.of(Kind.TURN, container.name()), then, rule, inputs);
    }

    /** What is done about the sandbox. */
    void sandbox(String then, Input... inputs) {
        because(Topic.of(Kind.SANDBOX), then, Rule.SANDBOX, inputs);
    }

    /** What is done about all containers that nothing has been said about. */
    void others(Rule rule, String then, Input... inputs) {
        for (List<Container> group : List.of(spec.initContainers(), spec.containers())) {
            group.stream().filter(c -> !reasons.containsKey(Topic.of(Kind.TURN, c.name()))).forEach(
                    c -> turn(c, then, rule, inputs));
        }
    }

    private void because(Topic about, String then, Rule rule, Input... inputs) {
        reasons.remove(about);
        reasons.put(about, Derivation.of(about, then, rule, inputs));
    }

    void start(Container init) {
        if (!starts.contains(init.name())) starts.add(init.name());
    }

    void startMain(Container main) {
        mainStarts.add(main.name());
    }

    void startEphemeral(Container added) {
        ephemeralStarts.add(added.name());
    }

    void kill(ContainerRecord instance, String message, Cause cause) {
        kills.add(new Kill(instance.name(), instance.id(), message, cause));
    }

    /** Stops everything; what was to be started is not. */
    void killPod() {
        killPod = true;
        starts.clear();
        mainStarts.clear();
        ephemeralStarts.clear();
    }

    void sandbox(int attempt) {
        newSandbox = OptionalInt.of(attempt);
    }

    void remove(List<String> ids) {
        removals = ids;
    }

    boolean startsNothing() {
        return starts.isEmpty() && mainStarts.isEmpty();
    }

    SyncPlan done() {
        List<String> ordered = spec.initContainers().stream().map(Container::name).filter(starts::contains).toList();
        return new SyncPlan(killPod, newSandbox, kills, ordered, mainStarts, ephemeralStarts, removals,
                List.copyOf(reasons.values()));
    }
}
