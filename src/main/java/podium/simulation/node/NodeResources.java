package podium.simulation.node;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.Quantity;
import podium.simulation.World;

/** What a node offers to Pods. */
final class NodeResources {
    /** Bytes of disk that Pods may take together. */
    private static final long DISK = 64L << 30;

    private NodeResources() {
    }

    static Map<String, Quantity> of(World.Node node) {
        SortedMap<String, Quantity> out = new TreeMap<>();
        out.put("cpu", Quantity.ofUnits(BigDecimal.valueOf(node.milliCpu(), 3), false));
        out.put("memory", Quantity.ofUnits(BigDecimal.valueOf(node.memory()), true));
        out.put("ephemeral-storage", Quantity.ofUnits(BigDecimal.valueOf(DISK), true));
        out.put("pods", Quantity.ofUnits(BigDecimal.valueOf(node.pods()), false));
        return out;
    }
}
