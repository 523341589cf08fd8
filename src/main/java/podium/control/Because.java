package podium.control;

import java.util.List;
import java.util.stream.Collectors;
import podium.cluster.ApiObject;
import podium.cluster.pod.Pod;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;
import podium.control.pod.PodFacts;
import podium.control.replicaset.ReplicaSetRules;

/** What a controller looked at and what it does, in words. */
public final class Because {
    private Because() {
    }

    /** The Pods as a controller sees them. */
    public static String ofPods(String wanted, List<Pod> pods) {
        String there = pods.isEmpty()
                ? "there are none"
                : pods.stream().map(p -> p.metadata().name() + " is " + state(p)).collect(Collectors.joining(", "));
        return wanted + "; " + there;
    }

    private static String state(Pod pod) {
        if (PodFacts.isDeleted(pod)) return "being deleted";
        return PodFacts.isReady(pod) ? "ready" : PodFacts.phase(pod).toString();
    }

    /** The ReplicaSets as a Deployment sees them. */
    public static String ofSets(int wanted, List<ReplicaSet> sets) {
        String there = sets.isEmpty()
                ? "there are no ReplicaSets"
                : sets.stream().map(s -> s.metadata().name() + " has "
                        + s.status().map(ReplicaSetStatus::availableReplicas).orElse(0) + " of "
                        + ReplicaSetRules.wanted(s) + " available").collect(Collectors.joining(", "));
        return wanted + " wanted; " + there;
    }

    /** What follows, without the events; empty when nothing does. */
    public static String then(List<Action> actions) {
        return actions.stream().map(Because::then).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String then(Action action) {
        return switch (action) {
            case Action.Create(ApiObject object) -> "make " + named(object);
            case Action.Delete(ApiObject object) -> "delete " + named(object);
            case Action.Change(ReplicaSet set) ->
                "scale " + set.metadata().name() + " to " + ReplicaSetRules.wanted(set);
            case Action.Change change -> "";
            case Action.Release release -> "";
            case Action.Tell tell -> "";
        };
    }

    private static String named(ApiObject object) {
        return object.metadata().name().isEmpty()
                ? "a " + object.kind()
                : object.kind() + " " + object.metadata().name();
    }
}
