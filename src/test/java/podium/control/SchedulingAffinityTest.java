package podium.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.pod.Pod;

class SchedulingAffinityTest {
    private static final List<NodeView> NODES = List.of(node("m", Map.of("zone", "1")),
            node("n", Map.of("zone", "2", "cores", "8")));

    private static NodeView node(String name, Map<String, String> labels) {
        return new NodeView(name, labels, 1000, 1L << 30, 10, List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {key: zone, operator: In, values: ['2']}      | n
            {key: zone, operator: NotIn, values: ['1']}   | n
            {key: cores, operator: Exists}                | n
            {key: cores, operator: DoesNotExist}          | m
            {key: cores, operator: Gt, values: ['4']}     | n
            {key: cores, operator: Lt, values: ['4']}     | none
            """)
    void requiredAffinityChoosesTheNode(String expression, String expected) {
        Pod pod = Cases.read(Pod.class,
                "metadata: {name: p}, spec: {affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: "
                        + "{nodeSelectorTerms: [{matchExpressions: [" + expression + "]}]}}}}");
        Placement placement = Scheduling.place(pod, NODES, ClaimState.FINE);
        assertThat(placement instanceof Placement.Bound(String node) ? node : "none").isEqualTo(expected);
    }

    @Test
    void aPinnedPodGoesToItsNodeOrNowhere() {
        Pod pod = Cases.read(Pod.class,
                "metadata: {name: p}, spec: {containers: [{name: c, resources: {requests: {cpu: 2}}}]}");
        Pod small = Cases.read(Pod.class, "metadata: {name: p}, spec: {}");
        assertThat(Scheduling.place(small.withSpec(NodeAffinity.pinned(small.spec(), "n")), NODES,
                ClaimState.FINE)).isEqualTo(new Placement.Bound("n"));
        assertThat(Scheduling.place(pod.withSpec(NodeAffinity.pinned(pod.spec(), "n")), NODES,
                ClaimState.FINE)).isInstanceOfSatisfying(
                        Placement.Unschedulable.class, u -> assertThat(u.message()).startsWith(
                                "0/2 nodes are available: 1 Insufficient cpu, 1 node(s) didn't satisfy plugin(s) [NodeAffinity]. "));
    }
}
