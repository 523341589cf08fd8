package podium.kubectl.describe;

import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;

/** {@code kubectl describe pods}: events are shown for a single Pod only. Rule: kubectl.md §5.1. */
public final class PodDescriptions {
    private PodDescriptions() {
    }

    /** All Pods of a namespace; nothing when there are none. */
    public static String all(ClusterView view, String namespace) {
        return of(view, view.list(Pod.class, namespace));
    }

    /** Some Pods, two empty lines between them. */
    public static String of(ClusterView view, List<Pod> pods) {
        return String.join("\n\n", pods.stream().map(pod -> PodDescription.of(pod,
                pods.size() == 1 ? Optional.of(view.events(pod.key())) : Optional.empty(), view.now())).toList());
    }
}
