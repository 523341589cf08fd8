package podium.control.pod;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.pod.Pod;
import podium.cluster.workload.ReplicaSet;
import podium.control.Cases;

/** Whether a Pod counts for a set, by its labels, its owner and its state. */
class PodClaimsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            its own                  | app: web | set   | Running | 1 | ''
            its own, other labels    | app: db  | set   | Running | 0 | change Pod p
            an orphan                | app: web | ''    | Running | 1 | change Pod p
            an orphan that is over   | app: web | ''    | Failed  | 0 | ''
            an orphan, other labels  | app: db  | ''    | Running | 0 | ''
            of somebody else         | app: web | other | Running | 0 | ''
            """)
    void claims(String why, String labels, String owner, String phase, int count, String actions) {
        ReplicaSet set = Cases.read(ReplicaSet.class,
                "metadata: {name: set, uid: set}, spec: {minReadySeconds: 0, selector: {matchLabels: {app: web}}, template: {}}");
        String owners = owner.isEmpty() ? "" : ", ownerReferences: [{uid: " + owner + ", controller: true}]";
        Pod pod = Cases.read(Pod.class, "metadata: {name: p, labels: {" + labels + "}" + owners
                + "}, spec: {}, status: {phase: " + phase + "}");
        PodClaims claims = PodClaims.of(set, set.spec().selector(), List.of(pod), p -> true);
        assertThat(claims.pods()).as(why).hasSize(count);
        assertThat(Cases.told(claims.actions())).as(why).isEqualTo(actions);
        claims.pods().forEach(p -> assertThat(Owners.owns(set, p)).isTrue());
    }
}
