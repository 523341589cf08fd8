package podium.simulation.node;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import podium.cluster.core.Node;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.control.NodeAffinity;
import podium.kubelet.NodeAdmission;
import podium.kubelet.NodeAdmission.Rejection;
import podium.kubelet.PodStatuses;

/** Lets Pods onto a node, or fails them. Rule: kubelet.md §6, rejected at admission. */
final class NodeGate {
    private final NodeContext node;

    NodeGate(NodeContext node) {
        this.node = node;
    }

    /** Whether a Pod is run; one that is not is failed. */
    boolean admits(Pod pod) {
        List<Pod> running = node.api().list(Pod.class).stream().filter(
                p -> p.spec().nodeName().equals(node.node().name()) && !p.key().equals(pod.key()) && !over(p)).toList();
        boolean affine = node.api().get(Node.class, "", node.node().name()).map(
                n -> NodeAffinity.matches(pod.spec(), n.metadata().name(), n.metadata().labels())).orElse(true);
        Optional<Rejection> rejection = NodeAdmission.rejection(pod.spec(), running, NodeResources.of(node.node()),
                affine);
        rejection.ifPresent(r -> reject(pod, r));
        return rejection.isEmpty();
    }

    private static boolean over(Pod pod) {
        return pod.status().flatMap(PodStatus::phase).filter(PodPhase::isFinal).isPresent();
    }

    private void reject(Pod pod, Rejection why) {
        node.events().warning(pod.key(), pod.metadata().uid(), "", why.reason(), why.message());
        node.clock().after(Latencies.STATUS, () -> node.api().update(pod, p -> p.withStatus(Optional.of(
                p.status().orElse(PodStatuses.EMPTY).withPhase(Optional.of(PodPhase.FAILED)).withReason(
                        why.reason()).withMessage(why.statusMessage()).withStartTime(
                                Optional.of(node.clock().now().truncatedTo(ChronoUnit.SECONDS)))))));
    }
}
