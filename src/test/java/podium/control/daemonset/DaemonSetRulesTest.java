package podium.control.daemonset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.core.Taint;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.DaemonSetStatus;
import podium.control.Cases;

/** A set at revision new on nodes m and n. */
class DaemonSetRulesTest {
    private static final List<NodeTarget> NODES = List.of(new NodeTarget("m", Map.of("disk", "ssd")),
            new NodeTarget("n", Map.of()));

    private static DaemonSet set(String template) {
        return Cases.read(DaemonSet.class,
                "metadata: {name: agent, namespace: ns, uid: a, generation: 1}, spec: {minReadySeconds: 0, "
                        + "updateStrategy: {type: RollingUpdate, rollingUpdate: {maxUnavailable: 1, maxSurge: 0}}, template: {spec: {"
                        + template + "}}}");
    }

    private static String decide(String template, String pods) {
        return Cases.told(DaemonSetRules.decide(set(template), Cases.pods(pods), NODES, "new", List.of(),
                Cases.NOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one a node                       | ''                                                     | create Pod agent-; create Pod agent-
            only where it is missing         | a Running ready #new @m                                | create Pod agent-
            an extra one goes                | a Running ready #new @m; b Running ready #new @n; c Running ready #new @n | delete Pod c
            none comes while the old one ends| a Running ready #new @m; b Running ready deleted #old @n | ''
            when it is over one comes        | a Running ready #new @m; b Succeeded deleted #old @n   | create Pod agent-
            a failed one is said and deleted | a Running ready #new @m; b Failed #new @n              | FailedDaemonPod: Found failed daemon pod ns/b on node n, will try to kill it; delete Pod b
            one serving old one at a time    | a Running ready #old @m; b Running ready #old @n       | delete Pod a
            none while another is missing    | a Running ready #old @m; b Running #new @n             | ''
            old ones that serve nobody go    | a Running ready #old @m; b Pending #old @n             | delete Pod b
            """)
    void keepsOneANode(String why, String pods, String expected) {
        assertThat(decide("", pods)).as(why).isEqualTo(expected);
    }

    @Test
    void aNodeThatDoesNotMatchGetsNone() {
        assertThat(decide("nodeSelector: {disk: ssd}", "")).isEqualTo("create Pod agent-");
        assertThat(decide("nodeSelector: {disk: ssd}", "a Running ready #new @m; b Running ready #new @n")).isEqualTo(
                "delete Pod b");
    }

    @Test
    void theStatusCountsNodes() {
        assertThat(DaemonSetRules.status(set(""), Cases.pods("a Running ready #new @m; b Pending #old @n"), NODES,
                "new", Cases.NOW)).isEqualTo(
                        new DaemonSetStatus(2, 0, 2, 1, 1, 1, 1, 1));
    }

    private static String surge(String pods) {
        DaemonSet surging = Cases.read(DaemonSet.class,
                "metadata: {name: agent, namespace: ns, uid: a, generation: 1}, spec: {minReadySeconds: 0, updateStrategy: "
                        + "{type: RollingUpdate, rollingUpdate: {maxUnavailable: 0, maxSurge: 1}}, template: {spec: {}}}");
        return Cases.told(
                DaemonSetRules.decide(surging, Cases.pods(pods), NODES, "new", List.of(), Cases.NOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one new one comes beside an old one | a Running ready #old @m; b Running ready #old @n                        | create Pod agent-
            no second one before it serves      | a Running ready #old @m; c Running #new @m; b Running ready #old @n     | ''
            then the old one goes               | a Running ready #old @m; c Running ready #new @m; b Running ready #new @n | delete Pod a
            beside one that serves nobody too   | a Running #old @m; b Running ready #new @n                              | create Pod agent-
            and when all old ones end           | a Running deleted #old @m; b Running ready #new @n                      | create Pod agent-
            """)
    void newPodsStandBesideOldOnes(String why, String pods, String expected) {
        assertThat(surge(pods)).as(why).isEqualTo(expected);
    }

    private static String onTainted(String effect, String tolerations, String pods) {
        NodeTarget tainted = new NodeTarget("m", Map.of(),
                List.of(new Taint("gpu", "yes", effect, Optional.empty())));
        return Cases.told(DaemonSetRules.decide(set(tolerations), Cases.pods(pods), List.of(tainted), "new",
                List.of(), Cases.NOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NoSchedule | ''                                              | ''                     | ''
            NoSchedule | ''                                              | a Running ready #new @m | ''
            NoExecute  | ''                                              | a Running ready #new @m | delete Pod a
            NoSchedule | tolerations: [{key: gpu, operator: Exists}]     | ''                     | create Pod agent-
            NoExecute  | tolerations: [{key: gpu, operator: Equal, value: yes}] | a Running ready #new @m | ''
            """)
    void taintsKeepPodsOff(String effect, String tolerations, String pods, String expected) {
        assertThat(onTainted(effect, tolerations.replace("value: yes", "value: 'yes'"), pods)).isEqualTo(expected);
    }

    @Test
    void aFailedPodIsLeftLongerEachTime() {
        FailedPodBackOff backOff = new FailedPodBackOff();
        assertThat(backOff.heldUntil("n", Cases.NOW)).isEmpty();
        backOff.removed("n", Cases.NOW);
        assertThat(backOff.heldUntil("n", Cases.NOW)).contains(Cases.NOW.plusSeconds(1));
        backOff.removed("n", Cases.NOW.plusSeconds(5));
        assertThat(backOff.heldUntil("n", Cases.NOW.plusSeconds(5))).contains(Cases.NOW.plusSeconds(7));
        for (int i = 0; i < 20; i++) backOff.removed("n", Cases.NOW);
        assertThat(backOff.heldUntil("n", Cases.NOW)).contains(Cases.NOW.plusSeconds(900));
        assertThat(Cases.told(DaemonSetRules.decide(set(""), Cases.pods("a Running ready #new @m; b Failed #new @n"),
                NODES, "new", List.of("n"), Cases.NOW))).isEmpty();
    }
}
