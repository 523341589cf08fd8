package podium.simulation.control;

import java.util.SortedMap;
import java.util.TreeMap;
import podium.simulation.World;

/** The labels that a kubelet gives its node. */
final class NodeLabels {
    private NodeLabels() {
    }

    static SortedMap<String, String> of(World.Node node) {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put("kubernetes.io/arch", "amd64");
        labels.put("kubernetes.io/hostname", node.name());
        labels.put("kubernetes.io/os", "linux");
        return labels;
    }
}
