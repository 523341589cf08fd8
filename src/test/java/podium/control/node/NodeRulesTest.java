package podium.control.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.core.Node;
import podium.cluster.core.NodeCondition;
import podium.cluster.core.Taint;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.Toleration;
import podium.control.Cases;
import podium.control.NodeTaints;

class NodeRulesTest {
    private static Taint taint(String text) {
        String[] parts = text.split("[=:]", -1);
        return new Taint(parts[0], parts[1], parts[2], Optional.empty());
    }

    private static Toleration toleration(String text) {
        String[] parts = text.split(" ", -1);
        return new Toleration(parts[0].replace("*", ""), parts[1], parts[2].replace("*", ""), parts[3].replace("*", ""),
                parts.length > 4 ? Optional.of(Long.valueOf(parts[4])) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            k=v:NoExecute  | ''                              | 0
            k=v:NoSchedule | ''                              | stays
            k=v:NoExecute  | k Equal v NoExecute             | stays
            k=v:NoExecute  | k Equal w NoExecute             | 0
            k=v:NoExecute  | k Exists * NoExecute 300        | 300
            k=v:NoExecute  | * Exists * *                    | stays
            k=v:NoExecute  | k Exists * NoSchedule           | 0
            k=v:NoExecute  | k Exists * * 20; k Exists * * 5 | 5
            """)
    void howLongAPodStaysOnATaintedNode(String taint, String tolerations, String expected) {
        List<Toleration> all = Stream.of(tolerations.split("; ", -1)).filter(t -> !t.isEmpty()).map(
                NodeRulesTest::toleration).toList();
        Optional<Duration> patience = NodeTaints.patience(List.of(taint(taint)), all);
        assertThat(patience.map(d -> Long.toString(d.toSeconds())).orElse("stays")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 55", "9, 55", "10, 65", "14, 65"})
    void silenceIsNoticedAfterTheLease(long second, long noticed) {
        Instant start = Instant.parse("2026-01-05T09:00:00Z");
        assertThat(NodeHealth.noticedAt(start.plusSeconds(second))).isEqualTo(start.plusSeconds(noticed));
    }

    @Test
    void aSilentNodeIsUnknownAndTaintedUntilItIsHeard() {
        Node node = Cases.read(Node.class, "metadata: {name: n}, spec: {taints: [{key: own, effect: NoSchedule}]}, "
                + "status: {conditions: [{type: Ready, status: 'True'}, {type: DiskPressure, status: 'False'}]}");
        Node silent = NodeHealth.tainted(NodeHealth.unknown(node, Cases.NOW), Cases.NOW);
        assertThat(silent.status().orElseThrow().conditions()).extracting(NodeCondition::status).containsOnly(
                "Unknown");
        assertThat(silent.spec().orElseThrow().taints()).extracting(Taint::toString).containsExactly("own:NoSchedule",
                "node.kubernetes.io/unreachable:NoSchedule", "node.kubernetes.io/unreachable:NoExecute");
        assertThat(NodeHealth.untainted(silent).spec()).isEqualTo(node.spec());
    }

    @Test
    void aPodThatIsTakenAwaySaysWhy() {
        Pod pod = Cases.pods("a Running ready").getFirst();
        PodCondition last = Disruption.TAINT.mark(pod, Cases.NOW).status().orElseThrow().conditions().getLast();
        assertThat(last.type() + " " + last.reason() + " " + last.message()).isEqualTo(
                "DisruptionTarget DeletionByTaintManager Taint manager: deleting due to NoExecute taint");
    }
}
