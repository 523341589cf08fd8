package podium.control.statefulset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.Pod;
import podium.cluster.workload.StatefulSet;
import podium.control.Action;
import podium.control.Cases;

class ClaimRetentionTest {
    private static PersistentVolumeClaim claim(int ordinal, String owner) {
        String owners = owner.isEmpty() ? "" : "{kind: X, name: x, uid: " + owner + "}";
        return Cases.read(PersistentVolumeClaim.class, "metadata: {name: data-db-" + ordinal
                + ", namespace: ns, ownerReferences: [" + owners + "]}, spec: {}");
    }

    private static String owners(Action action) {
        PersistentVolumeClaim claim = (PersistentVolumeClaim) ((Action.Change) action).object();
        return claim.metadata().name() + " " + claim.metadata().ownerReferences().stream().map(r -> r.uid()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kept for good                     | Retain | Retain | ''   | ''
            goes with the set                 | Delete | Retain | ''   | data-db-0 [s]; data-db-1 [s]
            goes with the Pod scaled away     | Retain | Delete | ''   | data-db-1 [db-1]
            which then is its only owner      | Delete | Delete | s    | data-db-0 [s]; data-db-1 [db-1]
            kept again after a change of mind | Retain | Retain | s    | data-db-1 []
            """)
    void claimsBelongToWhatTakesThemAlong(String why, String whenDeleted, String whenScaled, String owner,
            String expected) {
        StatefulSet set = Cases.read(StatefulSet.class,
                "metadata: {name: db, namespace: ns, uid: s}, spec: {replicas: 1, "
                        + "persistentVolumeClaimRetentionPolicy: {whenDeleted: " + whenDeleted + ", whenScaled: "
                        + whenScaled
                        + "}, volumeClaimTemplates: [{metadata: {name: data}}], template: {spec: {}}}");
        List<Pod> pods = Cases.pods("db-0 Running ready; db-1 Running ready");
        List<Action> actions = ClaimRetention.decide(set, pods, List.of(claim(0, ""), claim(1, owner)),
                List.of(new Action.Delete(pods.get(1))));
        assertThat(actions.stream().map(ClaimRetentionTest::owners).collect(Collectors.joining("; "))).as(
                why).isEqualTo(expected);
    }
}
