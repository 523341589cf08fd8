package podium.control;

import java.util.List;
import java.util.Map;
import podium.cluster.pod.Pod;

/**
 * A node as the scheduler sees it.
 *
 * @param milliCpu allocatable cpu in thousandths of a core
 * @param memory allocatable bytes
 * @param pods how many Pods it takes
 * @param running the Pods bound to it that are not over
 */
public record NodeView(String name, Map<String, String> labels, long milliCpu, long memory, int pods,
        List<Pod> running) {
}
