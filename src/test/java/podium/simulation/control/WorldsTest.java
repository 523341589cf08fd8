package podium.simulation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import podium.cluster.core.Node;
import podium.cluster.core.Taint;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.workload.DaemonSet;
import podium.control.pod.PodFacts;
import podium.frame.TimelineIndex;

/** What happens around a cluster, and what its parts make of it. */
class WorldsTest {
    private static final String SLEEPER = "{image: busybox, name: c, command: [sh, -c, 'trap \"exit 0\" TERM; while true; do sleep 1; done']}";
    private static final String WEB = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              replicas: 2
              selector: {matchLabels: {app: web}}
              template: {metadata: {labels: {app: web}}, spec: {containers: [%s]}}
            """.formatted(SLEEPER);

    private static String pod(String image) {
        return "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: c, image: '" + image
                + "', command: [sleep, '1000']}]}\n";
    }

    private static List<String> nodes(SmallRun run) {
        return run.left(Pod.class).stream().filter(p -> !PodFacts.isDeleted(p)).map(
                p -> p.spec().nodeName()).sorted().toList();
    }

    @Test
    void aLostNodeIsNoticedAndItsPodsAreReplacedElsewhere() {
        SmallRun run = SmallRun.of("# run: 380\n# world: nodes 2\n# step: 10 node lost node-1\n" + WEB);
        assertThat(nodes(run)).containsExactly("node-2", "node-2");
        assertThat(run.left(Pod.class)).as("the lost one still ends").hasSize(3);
        assertThat(run.events("NodeNotReady")).contains("Node node-1 status is now: NodeNotReady",
                "Node is not ready");
        assertThat(run.events("TaintManagerEviction")).singleElement().asString().startsWith(
                "Marking for deletion Pod s-test/web-");
        Node node = (Node) new TimelineIndex(run.timeline()).atEnd().objects().stream().filter(
                o -> o.metadata().name().equals("node-1")).findFirst().orElseThrow();
        assertThat(node.spec().orElseThrow().taints()).extracting(Taint::effect).containsExactly("NoSchedule",
                "NoExecute");
    }

    @Test
    void aNodeThatComesBackInTimeKeepsItsPods() {
        SmallRun run = SmallRun.of(
                "# run: 150\n# step: 10 node lost node-1\n# step: 120 node back node-1\n" + WEB);
        assertThat(run.deleted()).isEmpty();
        assertThat(run.left(Pod.class)).allMatch(PodFacts::isReady);
        assertThat(run.events("TaintManagerEviction")).hasSize(2).allMatch(
                m -> m.startsWith("Cancelling deletion of Pod s-test/web-"));
        assertThat(run.events("NodeReady")).hasSize(1);
    }

    @Test
    void afterARebootAllContainersRunAgain() {
        SmallRun run = SmallRun.of("# run: 60\n# step: 10 node reboot node-1\n" + pod("busybox"));
        assertThat(run.events("Rebooted")).singleElement().asString().startsWith("Node node-1 has been rebooted, ");
        Pod pod = run.left(Pod.class).getFirst();
        var status = pod.status().orElseThrow().containerStatuses().getFirst();
        assertThat(status.restartCount()).isEqualTo(1);
        assertThat(status.lastState().terminated()).hasValueSatisfying(
                t -> assertThat(t.exitCode() + t.reason()).isEqualTo("255Unknown"));
        assertThat(PodFacts.isReady(pod)).isTrue();
    }

    @Test
    void podsOfANodeThatIsGoneAreCollected() {
        SmallRun run = SmallRun.of("# run: 120\n# world: nodes 2\n# step: 10 node remove node-2\n" + WEB);
        assertThat(nodes(run)).containsExactly("node-1", "node-1");
        assertThat(run.deleted()).filteredOn(Pod.class::isInstance).singleElement().satisfies(
                o -> assertThat(PodFacts.phase((Pod) o)).isEqualTo(PodPhase.FAILED));
    }

    @Test
    void aDrainedNodeIsEmptyAndClosed() {
        SmallRun run = SmallRun.of("# run: 60\n# world: nodes 2\n# step: 10 drain node-1 --ignore-daemonsets\n" + WEB);
        assertThat(nodes(run)).containsExactly("node-2", "node-2");
    }

    @Test
    void aFullNodeTakesNoMoreUntilOneGoes() {
        SmallRun run = SmallRun.of(
                "# run: 60\n# step: 10 node full node-1\n# step: 12 scale deployment/web --replicas=3\n" + WEB);
        assertThat(run.events("FailedScheduling")).first().asString().startsWith(
                "0/1 nodes are available: 1 Too many pods.");
        assertThat(nodes(run)).containsExactly("", "node-1", "node-1");
    }

    @Test
    void aRegistryThatIsDownIsToldAndTriedAgain() {
        SmallRun run = SmallRun.of("# run: 60\n# world: registry down\n# step: 15 registry up\n" + pod("nginx:1.27"));
        assertThat(run.events("Failed")).anyMatch(m -> m.contains("connect: connection refused"));
        assertThat(run.left(Pod.class)).allMatch(PodFacts::isReady);
    }

    @Test
    void aTagThatARegistryGainsIsPulled() {
        SmallRun run = SmallRun.of("# run: 60\n# step: 15 registry gains nginx:1.99\n" + pod("nginx:1.99"));
        assertThat(run.events("Failed")).anyMatch(m -> m.contains("docker.io/library/nginx:1.99: not found"));
        assertThat(run.left(Pod.class)).allMatch(PodFacts::isReady);
    }

    @Test
    void aTagThatARegistryLacksIsNotPulledButRunsWhereItLies() {
        assertThat(SmallRun.of("# world: registry lacks nginx:1.27\n" + pod("nginx:1.27")).events("Failed")).anyMatch(
                m -> m.endsWith("not found"));
        String present = pod("busybox").replace("image:", "imagePullPolicy: IfNotPresent, image:");
        assertThat(SmallRun.of("# world: registry lacks busybox\n" + present).left(Pod.class)).allMatch(
                PodFacts::isReady);
    }

    @Test
    void slowPullsTakeTheirTime() {
        SmallRun run = SmallRun.of("# world: registry slow 20s\n" + pod("nginx:1.27"));
        assertThat(run.events("Pulled")).singleElement().asString().contains("in 20.");
    }

    @Test
    void aNodeThatJoinsGetsItsDaemonPodUnlessItKeepsItOff() {
        SmallRun run = SmallRun.of("# run: 40\n# step: 10 node add big labels=disk=ssd\n"
                + "# step: 12 node add closed taints=gpu=yes:NoSchedule\n" + """
                        apiVersion: apps/v1
                        kind: DaemonSet
                        metadata: {name: agent}
                        spec:
                          selector: {matchLabels: {app: agent}}
                          template: {metadata: {labels: {app: agent}}, spec: {containers: [%s]}}
                        """.formatted(SLEEPER));
        assertThat(nodes(run)).containsExactly("big", "node-1");
        assertThat(run.left(DaemonSet.class).getFirst().status().orElseThrow().desiredNumberScheduled()).isEqualTo(2);
    }

    @Test
    void aStatefulSetWaitsForAPodThatNobodyHears() {
        SmallRun run = SmallRun.of("# run: 420\n# world: nodes 2\n# step: 10 node lost node-1\n"
                + """
                        apiVersion: apps/v1
                        kind: StatefulSet
                        metadata: {name: db}
                        spec:
                          serviceName: db
                          selector: {matchLabels: {app: db}}
                          template: {metadata: {labels: {app: db}}, spec: {nodeSelector: {kubernetes.io/hostname: node-1}, containers: [%s]}}
                        """.formatted(
                        SLEEPER));
        assertThat(run.left(Pod.class)).singleElement().satisfies(p -> {
            assertThat(PodFacts.isDeleted(p)).isTrue();
            assertThat(PodFacts.isReady(p)).isFalse();
        });
        assertThat(run.deleted()).isEmpty();
    }
}
