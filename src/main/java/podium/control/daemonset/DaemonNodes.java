package podium.control.daemonset;

import java.util.List;
import podium.cluster.pod.PodSpec;
import podium.cluster.workload.DaemonSet;
import podium.control.NodeAffinity;
import podium.control.NodeTaints;
import podium.control.pod.PodTemplates;

/** On which nodes a set wants a Pod, and on which one may stay; resources are not asked. Rule: controllers.md §3.1. */
final class DaemonNodes {
    private DaemonNodes() {
    }

    /** Whether a set wants a Pod on a node. */
    static boolean wants(DaemonSet set, NodeTarget node) {
        return tolerates(set, node, List.of(NodeTaints.NO_SCHEDULE, NodeTaints.NO_EXECUTE));
    }

    /** Whether a Pod that is on a node may stay there. */
    static boolean keeps(DaemonSet set, NodeTarget node) {
        return tolerates(set, node, List.of(NodeTaints.NO_EXECUTE));
    }

    private static boolean tolerates(DaemonSet set, NodeTarget node, List<String> effects) {
        PodSpec spec = DaemonPods.tolerant(PodTemplates.spec(set.spec().template()));
        return (spec.nodeName().isEmpty() || spec.nodeName().equals(node.name()))
                && NodeAffinity.matches(spec, node.name(), node.labels())
                && NodeTaints.allTolerated(node.taints(), spec.tolerations(), effects);
    }
}
