package podium.control;

import java.util.List;
import java.util.Map;
import podium.cluster.Quantity;
import podium.cluster.core.Taint;
import podium.cluster.pod.Pod;

/**
 * A node as the scheduler sees it.
 *
 * @param unschedulable whether it is closed to new Pods
 * @param milliCpu allocatable cpu in thousandths of a core
 * @param memory allocatable bytes
 * @param pods how many Pods it takes
 * @param others what it offers, for resources besides those
 * @param running the Pods bound to it that are not over
 */
public record NodeView(String name, Map<String, String> labels, boolean unschedulable, List<Taint> taints,
        long milliCpu, long memory, int pods, Map<String, Quantity> others, List<Pod> running) {
    /** A node that is open to all. */
    public NodeView(String name, Map<String, String> labels, long milliCpu, long memory, int pods, List<Pod> running) {
        this(name, labels, false, List.of(), milliCpu, memory, pods, Map.of(), running);
    }
}
