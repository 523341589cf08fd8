package podium.control.statefulset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.workload.ControllerRevision;
import podium.cluster.workload.StatefulSet;
import podium.cluster.workload.StatefulSetStatus;
import podium.control.Cases;

/** A set of three at revision new; each row is one picture of its Pods. */
class StatefulSetRulesTest {
    private static StatefulSet set(String policy, String more) {
        return Cases.read(StatefulSet.class,
                "metadata: {name: db, namespace: ns, uid: s, generation: 1}, spec: {replicas: 3, serviceName: db, "
                        + "podManagementPolicy: " + policy
                        + ", minReadySeconds: 0, updateStrategy: {type: RollingUpdate, rollingUpdate: {partition: 0}}, "
                        + "template: {spec: {}}" + more + "}");
    }

    private static ControllerRevision revision(String name) {
        return Cases.read(ControllerRevision.class,
                "metadata: {name: " + name + "}, data: {spec: {template: {spec: {}}}}, revision: 1");
    }

    private static String decide(StatefulSet set, String pods, List<String> claims) {
        return Cases.told(
                StatefulSetRules.decide(set, Cases.pods(pods), revision("old"), revision("new"), claims, Cases.NOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the first one alone          | OrderedReady | ''                                                         | create Pod db-0
            wait until it is ready       | OrderedReady | db-0 Running #new                                          | ''
            then the next                | OrderedReady | db-0 Running ready #new                                    | create Pod db-1
            all at once                  | Parallel     | ''                                                         | create Pod db-0; create Pod db-1; create Pod db-2
            a failed one is replaced     | OrderedReady | db-0 Failed #new                                           | delete Pod db-0
            wait until it is gone        | OrderedReady | db-0 Running ready deleted #new                            | ''
            the highest is updated       | OrderedReady | db-0 Running ready #old; db-1 Running ready #old; db-2 Running ready #old | delete Pod db-2
            wait for its replacement     | OrderedReady | db-0 Running ready #old; db-1 Running ready #old; db-2 Running #new | ''
            a stuck rollout stays stuck  | OrderedReady | db-0 Running ready #new; db-1 Running ready #new; db-2 Pending #old | ''
            unless it is parallel        | Parallel     | db-0 Running ready #new; db-1 Running ready #new; db-2 Pending #old | delete Pod db-2
            too many: the highest goes   | OrderedReady | db-0 Running ready #new; db-1 Running ready #new; db-2 Running ready #new; db-3 Running ready #new; db-4 Running ready #new | delete Pod db-4
            not while one is missing     | OrderedReady | db-0 Running ready #new; db-2 Running ready #new; db-3 Running ready #new | create Pod db-1
            """)
    void keepsNamesAndOrder(String why, String policy, String pods, String expected) {
        assertThat(decide(set(policy, ""), pods, List.of())).as(why).isEqualTo(expected);
    }

    @Test
    void aClaimComesBeforeItsPodUnlessItIsThere() {
        StatefulSet set = set("OrderedReady", ", volumeClaimTemplates: [{metadata: {name: data}, spec: {}}]");
        assertThat(decide(set, "", List.of())).isEqualTo("create PersistentVolumeClaim data-db-0; "
                + "SuccessfulCreate: Create Claim data-db-0 Pod db-0 in StatefulSet db success; create Pod db-0");
        assertThat(decide(set, "", List.of("data-db-0"))).isEqualTo("create Pod db-0");
    }

    @Test
    void ordinalsBelowThePartitionKeepTheOldRevision() {
        StatefulSet set = Cases.read(StatefulSet.class,
                "metadata: {name: db, namespace: ns, uid: s}, spec: {replicas: 2, serviceName: db, "
                        + "podManagementPolicy: OrderedReady, minReadySeconds: 0, updateStrategy: {type: RollingUpdate, rollingUpdate: {partition: 1}}, "
                        + "template: {spec: {}}}");
        assertThat(decide(set, "db-0 Running ready #old; db-1 Running ready #old", List.of())).isEqualTo(
                "delete Pod db-1");
        assertThat(decide(set, "db-0 Running ready #old; db-1 Running ready #new", List.of())).isEmpty();
    }

    @Test
    void theRevisionChangesHandsWhenAllArePresent() {
        StatefulSetStatus half = SetStatus.of(set("OrderedReady", ""),
                Cases.pods("db-0 Running ready #old; db-1 Running ready #new; db-2 Running #new"),
                "old", "new", Cases.NOW);
        assertThat(List.of(half.replicas(), half.readyReplicas(), half.currentReplicas(),
                half.updatedReplicas())).containsExactly(3, 2, 1, 2);
        assertThat(half.currentRevision()).isEqualTo("old");
        StatefulSetStatus done = SetStatus.of(set("OrderedReady", ""),
                Cases.pods("db-0 Running ready #new; db-1 Running ready #new; db-2 Running ready #new"), "old", "new",
                Cases.NOW);
        assertThat(done.currentRevision()).isEqualTo("new");
        assertThat(done.currentReplicas()).isEqualTo(3);
    }
}
