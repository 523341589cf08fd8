package podium.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.core.Taint;
import podium.cluster.pod.Pod;

/** Where a Pod goes by what runs there already, and by what nodes keep off. */
class SchedulingNeighboursTest {
    private static Pod pod(String name, String app, String spec) {
        return Cases.read(Pod.class,
                "metadata: {name: " + name + ", namespace: ns, labels: {app: " + app + "}}, spec: {"
                        + spec + "}");
    }

    /** Nodes a and b in zone 1, c in zone 2; the letters before each slash are the apps that run there. */
    private static List<NodeView> nodes(String running) {
        List<NodeView> nodes = new ArrayList<>();
        String[] parts = running.split("/", -1);
        for (int i = 0; i < 3; i++) {
            Map<String, String> labels = new TreeMap<>(Map.of("host", "abc".substring(i, i + 1)));
            labels.put("zone", i < 2 ? "1" : "2");
            List<Pod> pods = parts[i].chars().mapToObj(
                    c -> pod("p", Character.toString(c), c == 'h' ? anti("x", "zone") : "")).toList();
            nodes.add(new NodeView("abc".substring(i, i + 1), labels, 8000, 1L << 33, 10, pods));
        }
        return nodes;
    }

    private static String anti(String app, String key) {
        return "affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: " + key
                + ", labelSelector: {matchLabels: {app: " + app + "}}}]}}";
    }

    private static String told(Placement placement) {
        return switch (placement) {
            case Placement.Bound(String node) -> node;
            case Placement.Unschedulable(String message) ->
                message.substring("0/3 nodes are available: ".length(), message.indexOf(" no new claims"));
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            away from its like by host   | podAntiAffinity | host | x  | x/x/  | c
            and by zone                  | podAntiAffinity | zone | x  | x//   | c
            nowhere                      | podAntiAffinity | host | x  | x/x/x | 3 node(s) didn't match pod anti-affinity rules.
            near another                 | podAffinity     | host | y  | //y   | c
            near another by zone         | podAffinity     | zone | y  | y/xx/ | a
            nobody to be near to         | podAffinity     | host | y  | //    | 3 node(s) didn't match pod affinity rules.
            the first of its kind        | podAffinity     | host | x  | //    | a
            without the label            | podAffinity     | rack | x  | //    | 3 node(s) didn't match pod affinity rules.
            """)
    void podsAttractAndRepelEachOther(String why, String kind, String key, String app, String running,
            String expected) {
        Pod pod = pod("new", "x", "affinity: {" + kind + ": {requiredDuringSchedulingIgnoredDuringExecution: "
                + "[{topologyKey: " + key + ", labelSelector: {matchLabels: {app: " + app + "}}}]}}");
        assertThat(told(Scheduling.place(pod, nodes(running), ClaimState.FINE))).as(why).isEqualTo(expected);
    }

    @Test
    void aPodThatRunsKeepsOthersOffItsDomain() {
        assertThat(told(Scheduling.place(pod("new", "x", ""), nodes("h//"), ClaimState.FINE))).isEqualTo("c");
        assertThat(told(Scheduling.place(pod("new", "x", ""), nodes("h//h"), ClaimState.FINE))).isEqualTo(
                "3 node(s) didn't satisfy existing pods anti-affinity rules.");
        assertThat(told(Scheduling.place(pod("new", "y", ""), nodes("h//h"), ClaimState.FINE))).isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            host | 1 | xx/x/   | c
            zone | 1 | x//     | c
            zone | 2 | xx//    | c
            host | 1 | x/x/x   | a
            rack | 1 | //      | 3 node(s) didn't match pod topology spread constraints (missing required label).
            """)
    void podsAreSpread(String key, int skew, String running, String expected) {
        Pod pod = pod("new", "x", "topologySpreadConstraints: [{maxSkew: " + skew + ", topologyKey: " + key
                + ", whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: x}}}]");
        assertThat(told(Scheduling.place(pod, nodes(running), ClaimState.FINE))).isEqualTo(expected);
    }

    @Test
    void whereSpreadingWouldNotDoItIsTold() {
        Pod pod = pod("new", "x",
                "nodeSelector: {host: a}, topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, "
                        + "whenUnsatisfiable: DoNotSchedule, minDomains: 2, labelSelector: {matchLabels: {app: x}}}]");
        assertThat(told(Scheduling.place(pod, nodes("x//"), ClaimState.FINE))).isEqualTo(
                "1 node(s) didn't match pod topology spread constraints, 2 node(s) didn't match Pod's node affinity/selector.");
    }

    @Test
    void taintsAndClosedNodesKeepPodsOff() {
        Taint soft = new Taint("k", "", "PreferNoSchedule", Optional.empty());
        Taint hard = new Taint("k", "", "NoSchedule", Optional.empty());
        NodeView a = new NodeView("a", Map.of(), false, List.of(soft), 1000, 1L << 30, 10, Map.of(), List.of());
        NodeView b = new NodeView("b", Map.of(), false, List.of(hard), 1000, 1L << 30, 10, Map.of(), List.of());
        NodeView c = new NodeView("c", Map.of(), true, List.of(), 1000, 1L << 30, 10, Map.of(), List.of());
        NodeView d = new NodeView("d", Map.of(), false, List.of(), 1000, 1L << 30, 10, Map.of(), List.of());
        Pod plain = pod("new", "x", "");
        Pod tolerant = pod("new", "x", "tolerations: [{operator: Exists}]");
        assertThat(Scheduling.place(plain, List.of(a, b, c, d), ClaimState.FINE)).isEqualTo(new Placement.Bound("d"));
        assertThat(Scheduling.place(plain, List.of(a, b, c), ClaimState.FINE)).isEqualTo(new Placement.Bound("a"));
        assertThat(Scheduling.place(tolerant, List.of(c), ClaimState.FINE)).isEqualTo(new Placement.Bound("c"));
        assertThat(Scheduling.place(plain, List.of(b, c), ClaimState.FINE)).isInstanceOfSatisfying(
                Placement.Unschedulable.class, u -> assertThat(u.message()).startsWith("0/2 nodes are available: "
                        + "1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. "));
    }
}
