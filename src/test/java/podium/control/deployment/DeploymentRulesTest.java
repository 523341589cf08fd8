package podium.control.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.DeploymentStatus;
import podium.cluster.workload.ReplicaSet;
import podium.control.Cases;
import podium.control.Decision;

/** A Deployment of image two; its sets are written as an image, a size and how many of it are available. */
class DeploymentRulesTest {
    private static Deployment deployment(int replicas, String more, String status) {
        return Cases.read(Deployment.class,
                "metadata: {name: web, namespace: ns, uid: d, generation: 2}, spec: {replicas: " + replicas
                        + ", selector: {matchLabels: {app: web}}, minReadySeconds: 0, progressDeadlineSeconds: 60, revisionHistoryLimit: 1, template: "
                        + template("two", "") + more + "}" + status);
    }

    private static String template(String image, String hash) {
        return "{metadata: {labels: {app: web" + hash + "}}, spec: {containers: [{name: c, image: " + image + "}]}}";
    }

    private static List<ReplicaSet> sets(String text, int desired) {
        return text.isBlank()
                ? List.of()
                : Stream.of(text.split(";", -1)).map(String::strip).map(line -> set(line, desired)).toList();
    }

    private static ReplicaSet set(String line, int desired) {
        List<String> words = List.of(line.split(" ", -1));
        String image = words.getFirst();
        int number = List.of("zero", "one", "two").indexOf(image) + 1;
        return Cases.read(ReplicaSet.class, "metadata: {name: web-" + image + ", namespace: ns, uid: " + image
                + ", generation: 1, creationTimestamp: '2026-01-05T09:0" + number
                + ":00Z', annotations: {deployment.kubernetes.io/revision: '"
                + number + "', deployment.kubernetes.io/desired-replicas: '" + desired
                + "', deployment.kubernetes.io/max-replicas: '"
                + (desired + 1) + "'}}, spec: {replicas: " + words.get(1) + ", minReadySeconds: 0, template: "
                + template(image, ", pod-template-hash: " + image) + "}, status: {observedGeneration: 1, replicas: "
                + words.get(1)
                + ", availableReplicas: " + words.get(2) + ", readyReplicas: " + words.get(2) + "}");
    }

    private static final String ROLLING = ", strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 25%, maxUnavailable: 25%}}";
    private static final String RECREATE = ", strategy: {type: Recreate}";

    private static String rollout(String strategy, String sets, String pods) {
        List<Pod> all = Cases.pods(pods);
        Decision<Deployment> decision = DeploymentRules.decide(deployment(3, strategy, ""), sets(sets, 3), all, "hash",
                Cases.NOW);
        return Cases.told(decision.actions()).replaceAll("change ReplicaSet \\S+; ", "").replace(
                "ScalingReplicaSet: Scaled ", "").replace(
                        "replica set ", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the first set is made whole      | ''                 | create ReplicaSet web-hash; up web-hash from 0 to 3
            a new set begins with the surge  | one 3 3            | create ReplicaSet web-hash; up web-hash from 0 to 1
            not available yet: wait          | one 3 3; two 1 0   | ''
            one serves: an old one goes      | one 3 3; two 1 1   | down web-one from 3 to 2
            then the next one comes          | one 2 2; two 1 1   | up web-two from 1 to 2
            the last old one goes            | one 1 1; two 3 3   | down web-one from 1 to 0
            unhealthy old ones go first      | zero 1 0; one 2 2; two 1 1 | down web-zero from 1 to 0
            done                             | one 0 0; two 3 3   | ''
            """)
    void rollsInSteps(String why, String sets, String expected) {
        String told = rollout(ROLLING, sets, "");
        assertThat(told.replaceAll("change ReplicaSet \\S+$", "").replaceAll("; $", "")).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all old ones go at once     | one 3 3          | down web-one from 3 to 0
            none comes while they run   | one 0 0          | create ReplicaSet web-hash; up web-hash from 0 to 3
            """)
    void recreates(String why, String sets, String expected) {
        assertThat(rollout(RECREATE, sets, "")).as(why).isEqualTo(expected);
    }

    @Test
    void aPausedDeploymentMakesNoSet() {
        Decision<Deployment> decision = DeploymentRules.decide(deployment(3, ROLLING + ", paused: true", ""), List.of(),
                List.of(), "h", Cases.NOW);
        assertThat(decision.actions()).isEmpty();
        assertThat(conditions(decision)).containsExactly("Progressing Unknown DeploymentPaused",
                "Available False MinimumReplicasUnavailable");
    }

    @Test
    void anotherSizeIsSharedInProportion() {
        Decision<Deployment> decision = DeploymentRules.decide(deployment(6, ROLLING, ""), sets("one 3 3; two 1 0", 3),
                List.of(), "h", Cases.NOW);
        assertThat(Cases.told(decision.actions())).contains("web-one from 3 to 6", "web-two from 1 to 2");
    }

    @Test
    void anOlderTemplateGetsTheNextRevision() {
        Decision<Deployment> decision = DeploymentRules.decide(deployment(3, ROLLING, "").withSpec(
                deployment(3, ROLLING, "").spec().withTemplate(sets("one 0 0", 3).getFirst().spec().template())),
                sets("one 0 0; two 3 3", 3), List.of(), "h", Cases.NOW);
        assertThat(decision.object().metadata().annotations()).containsEntry(Revisions.REVISION, "4");
        assertThat(Cases.told(decision.actions())).contains("web-one from 0 to 1");
    }

    @Test
    void progressIsSaidInOrder() {
        Decision<Deployment> made = DeploymentRules.decide(deployment(3, ROLLING, ""), List.of(), List.of(), "h",
                Cases.NOW);
        assertThat(conditions(made)).containsExactly("Progressing True NewReplicaSetCreated",
                "Available False MinimumReplicasUnavailable");
        assertThat(made.again()).contains(Cases.NOW.plusSeconds(61));
        Deployment before = made.object();
        Decision<Deployment> late = DeploymentRules.decide(before, sets("two 3 0", 3), List.of(), "h",
                Cases.NOW.plusSeconds(5));
        assertThat(conditions(late)).contains("Progressing True ReplicaSetUpdated");
        Decision<Deployment> missed = DeploymentRules.decide(late.object(), sets("two 3 0", 3), List.of(), "h",
                Cases.NOW.plusSeconds(70));
        assertThat(conditions(missed)).contains("Progressing False ProgressDeadlineExceeded");
        Decision<Deployment> done = DeploymentRules.decide(missed.object(), sets("two 3 3", 3), List.of(), "h",
                Cases.NOW.plusSeconds(80));
        assertThat(conditions(done)).containsExactly("Available True MinimumReplicasAvailable",
                "Progressing True NewReplicaSetAvailable");
    }

    @Test
    void oldSetsBeyondTheLimitGoWhenAllIsDone() {
        Deployment before = deployment(3, ROLLING,
                ", status: {observedGeneration: 2, replicas: 3, updatedReplicas: 3, availableReplicas: 3}");
        Decision<Deployment> decision = DeploymentRules.decide(before, sets("zero 0 0; one 0 0; two 3 3", 3), List.of(),
                "h", Cases.NOW);
        assertThat(Cases.told(decision.actions())).contains("delete ReplicaSet web-zero").doesNotContain(
                "delete ReplicaSet web-one");
    }

    private static List<String> conditions(Decision<Deployment> decision) {
        DeploymentStatus status = decision.object().status().orElseThrow();
        return status.conditions().stream().map(c -> c.type() + " " + c.status() + " " + c.reason()).toList();
    }
}
