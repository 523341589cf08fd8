package podium.kubectl.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import podium.cluster.ApiObject;
import podium.cluster.LabelSelector;
import podium.cluster.core.Service;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.Job;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.StatefulSet;
import podium.kubectl.resource.KubectlException;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.Target;

/** The Pods that a workload's name stands for. Rule: kubectl.md §6.2.2. */
final class PodChoice {
    private final Call call;
    private final String doing;

    /** @param doing what cannot be done with an object that has no Pods, as messages say it */
    PodChoice(Call call, String doing) {
        this.call = call;
        this.doing = doing;
    }

    /** The selector of an object that has Pods. */
    static Optional<LabelSelector> selector(ApiObject object) {
        return switch (object) {
            case Deployment d -> d.spec().selector();
            case ReplicaSet r -> r.spec().selector();
            case StatefulSet s -> s.spec().selector();
            case DaemonSet d -> d.spec().selector();
            case Job j -> j.spec().selector();
            case Service s -> s.spec().map(spec -> new LabelSelector(spec.selector(), List.of()));
            default -> Optional.empty();
        };
    }

    /** The Pods of an object, the one that commands take first. */
    List<Pod> of(ApiObject object) {
        if (object instanceof Pod pod) return List.of(pod);
        Optional<LabelSelector> selector = selector(object);
        if (selector.isEmpty()) {
            throw KubectlException.error("cannot " + doing + " *v1." + object.kind() + ": selector for *v1."
                    + object.kind() + " not implemented");
        }
        Map<String, String> labels = selector.get().matchLabels();
        Predicate<Pod> matches = p -> p.metadata().labels().entrySet().containsAll(labels.entrySet());
        List<Pod> found = new ArrayList<>(call.cluster().view().list(Pod.class,
                object.metadata().namespace()).stream().filter(matches).toList());
        found.sort(Comparator.comparing((Pod p) -> p.spec().nodeName().isEmpty()).thenComparingInt(
                PodChoice::rank).thenComparing(p -> !isReady(p)).thenComparing(
                        p -> p.metadata().creationTimestamp().orElseThrow()));
        return found;
    }

    /** The one Pod that an object stands for; waits for it a while. */
    Pod one(ApiObject object, Duration patience) {
        call.cluster().await(patience, () -> !of(object).isEmpty());
        List<Pod> pods = of(object);
        if (pods.isEmpty()) throw KubectlException.error("timed out waiting for the condition");
        return pods.getFirst();
    }

    /** The object of a word such as {@code web} or {@code deploy/web}; a word alone names a Pod. */
    Optional<ApiObject> object(String word) {
        return call.stock().find(target(word).type(), call.namespace(), target(word).name().orElse(""));
    }

    /** What a word means. */
    static Target target(String word) {
        int slash = word.indexOf('/');
        if (slash < 0) return Target.of(ResourceTypes.need("pods"), word);
        return Target.of(ResourceTypes.need(word.substring(0, slash)), word.substring(slash + 1));
    }

    private static int rank(Pod pod) {
        Optional<PodPhase> phase = pod.status().flatMap(PodStatus::phase);
        if (phase.filter(p -> p == PodPhase.RUNNING).isPresent()) return 0;
        return phase.filter(p -> p == PodPhase.PENDING).isPresent() ? 2 : 1;
    }

    /** Whether a Pod takes requests. */
    static boolean isReady(Pod pod) {
        return pod.status().map(PodStatus::conditions).orElse(List.of()).stream().anyMatch(
                c -> c.type().equals("Ready") && c.status().equals("True"));
    }
}
