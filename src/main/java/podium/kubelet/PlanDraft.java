package podium.kubelet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.kubelet.SyncPlan.Cause;
import podium.kubelet.SyncPlan.Kill;
import podium.kubelet.SyncPlan.Reason;

/** A plan while it is being made. */
final class PlanDraft {
    private final PodSpec spec;
    private final List<Kill> kills = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> mainStarts = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private List<String> removals = List.of();
    private boolean killPod;
    private OptionalInt newSandbox = OptionalInt.empty();

    PlanDraft(PodSpec spec) {
        this.spec = spec;
    }

    void because(Rule rule, String because, String then) {
        reasons.add(new Reason(rule, because, then));
    }

    void start(Container init) {
        if (!starts.contains(init.name())) starts.add(init.name());
    }

    void startMain(Container main) {
        mainStarts.add(main.name());
    }

    void kill(ContainerRecord instance, String message, Cause cause) {
        kills.add(new Kill(instance.name(), instance.id(), message, cause));
    }

    /** Stops everything; what was to be started is not. */
    void killPod() {
        killPod = true;
        starts.clear();
        mainStarts.clear();
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
        return new SyncPlan(killPod, newSandbox, kills, ordered, mainStarts, removals, reasons);
    }
}
