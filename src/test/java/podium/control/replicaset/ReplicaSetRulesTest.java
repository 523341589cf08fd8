package podium.control.replicaset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.pod.Pod;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;
import podium.control.Cases;
import podium.control.Decision;
import podium.control.pod.PodFacts;

/** A set of two with two ready Pods does nothing; each row changes one thing. */
class ReplicaSetRulesTest {
    private static Decision<ReplicaSet> decide(int replicas, String more, String pods) {
        ReplicaSet set = Cases.read(ReplicaSet.class,
                "metadata: {name: web, namespace: ns, uid: u, generation: 3" + more
                        + "}, spec: {replicas: " + replicas
                        + ", minReadySeconds: 0, template: {metadata: {labels: {a: b}}, spec: {}}}");
        List<Pod> all = Cases.pods(pods);
        return ReplicaSetRules.decide(set, all, all.stream().filter(PodFacts::isActive).toList(), Cases.NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing to do            | 2 | a Running ready @n; b Running ready @n           | ''
            one missing              | 3 | a Running ready @n; b Running ready @n           | create Pod web-
            one deleted: at once     | 2 | a Running ready @n; b Running ready deleted @n   | create Pod web-
            one failed: stays listed | 2 | a Running ready @n; b Failed @n                  | create Pod web-
            one too many: the stuck  | 1 | a Running ready @n; b Pending @n                 | delete Pod b
            unassigned goes first    | 1 | a Pending; b Pending @n                          | delete Pod a
            not ready goes first     | 1 | a Running ready @n; b Running @n                 | delete Pod b
            crowded node goes first  | 2 | a Running ready @m; b Running ready @n; c Running ready @n | delete Pod b
            none wanted              | 0 | a Running ready @n; b Pending                    | delete Pod b; delete Pod a
            """)
    void keepsTheNumber(String why, int replicas, String pods, String expected) {
        assertThat(Cases.told(decide(replicas, "", pods).actions())).as(why).isEqualTo(expected);
    }

    @Test
    void aDeletedSetMakesNothing() {
        assertThat(decide(2, ", deletionTimestamp: '2026-01-05T09:00:00Z'", "").actions()).isEmpty();
    }

    @Test
    void theStatusCountsWhatWasThere() {
        ReplicaSetStatus status = decide(3, "",
                "a Running ready; b Pending; c Running ready deleted; d Failed").object().status().orElseThrow();
        assertThat(status).isEqualTo(new ReplicaSetStatus(2, 0, 1, 1, Optional.of(1), 3, List.of()));
    }

    @Test
    void aFailureIsSaidOnceAndTakenBack() {
        ReplicaSetStatus quiet = decide(1, "", "").object().status().orElseThrow();
        ReplicaSetStatus failed = ReplicaFailure.told(quiet, Optional.of("no room"), true, Cases.NOW);
        assertThat(failed.conditions()).singleElement().satisfies(c -> {
            assertThat(c.type() + " " + c.status() + " " + c.reason() + " " + c.message()).isEqualTo(
                    "ReplicaFailure True FailedCreate no room");
        });
        assertThat(ReplicaFailure.told(failed, Optional.of("still no room"), true, Cases.NOW.plusSeconds(9))).isEqualTo(
                failed);
        assertThat(ReplicaFailure.told(failed, Optional.empty(), true, Cases.NOW)).isEqualTo(quiet);
    }
}
