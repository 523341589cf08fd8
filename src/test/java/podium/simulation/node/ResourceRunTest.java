package podium.simulation.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.cluster.pod.PodPhase;

/** Resources in whole runs: who is turned away, and with which words. */
class ResourceRunTest {
    private static final String POD = """
            # run: 10
            apiVersion: v1
            kind: Pod
            metadata: {name: p}
            spec:
            %s
              containers:
              - name: c
                image: busybox
                command: [sleep, "100"]
                resources: {requests: {%s}}
            """;

    @Test
    void aPodPlacedByHandIsTurnedAwayByTheKubelet() {
        PodRun run = PodRun.of(POD.formatted("  nodeName: node-1", "cpu: 5"));
        String message = "Node didn't have enough resource: cpu, requested: 5000, used: 0, capacity: 2000";
        assertThat(run.events("OutOfcpu")).containsExactly(message);
        var status = run.pod("p").status().orElseThrow();
        assertThat(status.phase()).contains(PodPhase.FAILED);
        assertThat(status.reason()).isEqualTo("OutOfcpu");
        assertThat(status.message()).isEqualTo("Pod was rejected: " + message);
        assertThat(status.containerStatuses()).isEmpty();
    }

    @Test
    void aSelectorThatDoesNotFitFailsAPodPlacedByHand() {
        PodRun run = PodRun.of(POD.formatted("  nodeName: node-1\n  nodeSelector: {disk: ssd}", "cpu: 1"));
        assertThat(run.pod("p").status().orElseThrow().reason()).isEqualTo("NodeAffinity");
        PodRun fits = PodRun.of(
                POD.formatted("  nodeName: node-1\n  nodeSelector: {kubernetes.io/hostname: node-1}", "cpu: 1"));
        assertThat(fits.pod("p").status().orElseThrow().phase()).contains(PodPhase.RUNNING);
    }

    @Test
    void theSchedulerCountsEveryResource() {
        assertThat(PodRun.of(POD.formatted("", "ephemeral-storage: 100Gi")).events("FailedScheduling")).containsExactly(
                "0/1 nodes are available: 1 Insufficient ephemeral-storage. no new claims to deallocate, preemption:"
                        + " 0/1 nodes are available: 1 Preemption is not helpful for scheduling.");
        assertThat(PodRun.of(POD.formatted("", "cpu: 3, memory: 100Gi")).events("FailedScheduling")).containsExactly(
                "0/1 nodes are available: 1 Insufficient cpu, 1 Insufficient memory. no new claims to deallocate,"
                        + " preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.");
    }

    @Test
    void capabilitiesCanBeReadFromProc() {
        String read = "grep Cap /proc/self/status | tr -d '\\t' | sed 1d";
        assertThat(PodRun.script("", "", read).log("c")).isEqualTo("""
                CapPrm:00000000a80425fb
                CapEff:00000000a80425fb
                CapBnd:00000000a80425fb
                CapAmb:0000000000000000
                """);
        assertThat(PodRun.script("", "securityContext: {runAsUser: 7, capabilities: {drop: [ALL], add: [NET_ADMIN]}}",
                read).log("c")).isEqualTo("""
                        CapPrm:0000000000000000
                        CapEff:0000000000000000
                        CapBnd:0000000000001000
                        CapAmb:0000000000000000
                        """);
        assertThat(PodRun.script("", "securityContext: {privileged: true}", read).log("c")).contains(
                "CapEff:000001ffffffffff");
    }

    @Test
    void aStrictPolicyLeavesTheImagesGroupsOut() {
        String policy = "securityContext: {supplementalGroups: [5000], supplementalGroupsPolicy: ";
        assertThat(PodRun.script(policy + "Strict}", "", "id").log("c")).isEqualTo(
                "uid=0(root) gid=0(root) groups=0(root),5000\n");
        assertThat(PodRun.script(policy + "Merge}", "", "id").log("c")).isEqualTo(
                "uid=0(root) gid=0(root) groups=0(root),10(wheel),5000\n");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tail /dev/zero", "awk 'BEGIN { s = \"0123456789abcdef\"; while (1) s = s s }'",
            "s=0123456789abcdef; while true; do s=$s$s; done", "dd if=/dev/zero of=/dev/null bs=100M count=1",
            "dd if=/dev/zero of=/dev/shm/x bs=1M count=30"})
    void whateverGrowsEndsTheWholeContainer(String program) {
        PodRun run = PodRun.script("", "resources: {limits: {memory: 20Mi}}", program + "\necho survived");
        assertThat(run.log("c")).doesNotContain("survived");
        var end = run.pod("p").status().orElseThrow().containerStatuses().getFirst().state().terminated().orElseThrow();
        assertThat(end.reason()).isEqualTo("OOMKilled");
        assertThat(end.exitCode()).isEqualTo(137);
    }

    @Test
    void sharedMemoryIsSmallAndBelongsToAllContainers() {
        String script = "df -k /dev/shm | tail -1\ndd if=/dev/zero of=/dev/shm/x bs=1M count=70 2>&1 | head -1";
        assertThat(PodRun.script("", "", script).log("c")).startsWith(
                "shm                      65536         0").contains(
                        "No space left on device");
        PodRun two = PodRun.of("""
                # run: 10
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  restartPolicy: Never
                  containers:
                  - {name: a, image: busybox, command: [sh, -c, "echo seen > /dev/shm/f"]}
                  - {name: b, image: busybox, command: [sh, -c, "sleep 2; cat /dev/shm/f"]}
                """);
        assertThat(two.log("b")).isEqualTo("seen\n");
    }

    @Test
    void variablesCanComeFromAFileThatAnInitContainerWrote() {
        PodRun run = PodRun.of(
                """
                        # run: 20
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: p}
                        spec:
                          restartPolicy: Never
                          volumes: [{name: v, emptyDir: {}}]
                          initContainers:
                          - {name: i, image: busybox, volumeMounts: [{name: v, mountPath: /v}], command: [sh, -c, "echo \\"A='1'\\" > /v/f"]}
                          containers:
                          - name: c
                            image: busybox
                            command: [sh, -c, "echo $A"]
                            env: [{name: A, valueFrom: {fileKeyRef: {volumeName: v, path: f, key: A}}}]
                          - name: d
                            image: busybox
                            env: [{name: B, valueFrom: {fileKeyRef: {volumeName: v, path: f, key: B}}}]
                        """);
        assertThat(run.log("c")).isEqualTo("1\n");
        assertThat(run.events("Failed")).isNotEmpty().allMatch(
                "Error: environment variable key \"B\" not found in file \"f\""::equals);
    }
}
