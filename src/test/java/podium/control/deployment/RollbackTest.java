package podium.control.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.ReplicaSet;
import podium.control.Cases;

class RollbackTest {
    private static String template(String image, String hash) {
        return "template: {metadata: {labels: {app: web" + hash + "}}, spec: {containers: [{name: c, image: " + image
                + "}]}}";
    }

    private static ReplicaSet set(int revision, String image) {
        return Cases.read(ReplicaSet.class,
                "metadata: {name: web-" + revision + ", annotations: {deployment.kubernetes.io/revision: '" + revision
                        + "'}}, spec: {" + template(image, ", pod-template-hash: x" + revision) + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the one before         | 0 | 3 | false | To b
            a named one            | 1 | 3 | false | To a
            the one that there is  | 3 | 3 | false | skipped rollback (current template already matches revision 3)
            one that there is not  | 9 | 3 | false | unable to find specified revision 9 in history
            nothing before         | 0 | 1 | false | no rollout history found for deployment "web"
            while it is paused     | 0 | 3 | true  | you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again
            """)
    void goesBack(String why, long to, int revisions, boolean paused, String expected) {
        List<ReplicaSet> sets = List.of(set(1, "a"), set(2, "b"), set(3, "c")).subList(0, revisions);
        Deployment web = Cases.read(Deployment.class,
                "metadata: {name: web}, spec: {paused: " + paused + ", " + template("c", "") + "}");
        String told = switch (Rollback.of(web, sets, to)) {
            case Rollback.To(var template) -> {
                assertThat(template.metadata().orElseThrow().labels()).containsOnlyKeys("app");
                yield "To " + template.spec().orElseThrow().containers().getFirst().image();
            }
            case Rollback.Skipped(String words) -> words;
            case Rollback.Impossible(String words) -> words;
        };
        assertThat(told).as(why).isEqualTo(expected);
    }
}
