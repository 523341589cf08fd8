package podium.control.daemonset;

import java.util.List;
import java.util.Map;
import podium.cluster.core.Taint;

/** A node that a DaemonSet may want a Pod on. */
public record NodeTarget(String name, Map<String, String> labels, List<Taint> taints) {
    /** A node without taints. */
    public NodeTarget(String name, Map<String, String> labels) {
        this(name, labels, List.of());
    }
}
