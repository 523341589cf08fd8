package podium.simulation.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import podium.cluster.pod.PodPhase;
import podium.simulation.Change;
import podium.simulation.Timeline;

/** Volumes in whole runs: what containers find, what outlives them, and what is said when something is missing. */
class VolumeRunTest {
    @Test
    void aVolumeInMemoryIsFullAtItsLimit() {
        PodRun run = PodRun.script("volumes: [{name: m, emptyDir: {medium: Memory, sizeLimit: 1Mi}}]",
                "volumeMounts: [{name: m, mountPath: /m}]",
                "df -k /m | tail -1\ndd if=/dev/zero of=/m/x bs=1k count=2000 2>&1 | head -1\nls -ld /m");
        assertThat(run.log("c")).startsWith("tmpfs                     1024         0      1024   0% /m\n").contains(
                "dd: error writing '/m/x': No space left on device\n").contains(" 60 ");
    }

    @Test
    void filesInMemoryCountForWhoeverWroteThem() {
        PodRun run = PodRun.script("volumes: [{name: m, emptyDir: {medium: Memory}}]",
                "resources: {limits: {memory: 16Mi}}\nvolumeMounts: [{name: m, mountPath: /m}]",
                "dd if=/dev/zero of=/m/x bs=1M count=10\nrm /m/x\ndd if=/dev/zero of=/m/x bs=1M count=10\necho fits\n"
                        + "dd if=/dev/zero of=/m/y bs=1M count=10\necho never");
        assertThat(run.log("c")).contains("fits").doesNotContain("never");
        assertThat(run.pod(
                "p").status().orElseThrow().containerStatuses().getFirst().state().terminated().orElseThrow().reason()).isEqualTo(
                        "OOMKilled");
    }

    @Test
    void whoFillsTheDiskIsEvicted() {
        PodRun run = PodRun.of("""
                # run: 200
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  containers:
                  - name: c
                    image: busybox
                    command: [sh, -c, "dd if=/dev/zero of=/d/x bs=1M count=20; sleep 1000"]
                    volumeMounts: [{name: d, mountPath: /d}]
                  volumes: [{name: d, emptyDir: {sizeLimit: 10Mi}}]
                """);
        String message = "Usage of EmptyDir volume \"d\" exceeds the limit \"10Mi\". ";
        assertThat(run.events("Evicted")).containsExactly(message);
        var status = run.pod("p").status().orElseThrow();
        assertThat(status.phase()).contains(PodPhase.FAILED);
        assertThat(status.reason()).isEqualTo("Evicted");
        assertThat(status.message()).isEqualTo(message);
        assertThat(status.containerStatuses().getFirst().state().terminated().orElseThrow().exitCode()).isEqualTo(137);
    }

    @Test
    void aClaimKeepsItsFilesWhenThePodIsReplaced() {
        PodRun run = PodRun.of("""
                # run: 40
                # step: 15 apply second
                apiVersion: v1
                kind: PersistentVolume
                metadata: {name: disk}
                spec:
                  capacity: {storage: 2Gi}
                  accessModes: [ReadWriteOnce]
                  storageClassName: manual
                  hostPath: {path: /data}
                ---
                apiVersion: v1
                kind: PersistentVolumeClaim
                metadata: {name: claim}
                spec:
                  accessModes: [ReadWriteOnce]
                  storageClassName: manual
                  resources: {requests: {storage: 1Gi}}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: p1}
                spec:
                  restartPolicy: Never
                  volumes: [{name: d, persistentVolumeClaim: {claimName: claim}}]
                  containers:
                  - name: writer
                    image: busybox
                    command: [sh, -c, "echo first > /d/f"]
                    volumeMounts: [{name: d, mountPath: /d}]
                ---
                # part: second
                apiVersion: v1
                kind: Pod
                metadata: {name: p2}
                spec:
                  restartPolicy: Never
                  volumes: [{name: d, persistentVolumeClaim: {claimName: claim}}, {name: h, hostPath: {path: /data}}]
                  containers:
                  - name: reader
                    image: busybox
                    command: [sh, -c, "cat /d/f /h/f"]
                    volumeMounts: [{name: d, mountPath: /d}, {name: h, mountPath: /h}]
                """);
        assertThat(run.log("reader")).isEqualTo("first\nfirst\n");
    }

    @Test
    void aTokenIsReadByTheOneUserOfAllContainers() {
        String files = "ls -lLn /var/run/secrets/kubernetes.io/serviceaccount | grep token";
        assertThat(PodRun.script("securityContext: {runAsUser: 1000}", "", files).log("c")).startsWith(
                "-rw-------    1 1000     0 ");
        assertThat(PodRun.script("securityContext: {runAsUser: 1000, fsGroup: 7}", "", files).log("c")).startsWith(
                "-rw-r-----    1 1000     7 ");
        assertThat(PodRun.script("", "", files).log("c")).startsWith("-rw-r--r--    1 0        0 ");
    }

    @Test
    void aPodThatIsPlacedByHandWaitsForItsClaim() {
        PodRun run = PodRun.of("""
                # run: 30
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  nodeName: node-1
                  volumes: [{name: d, persistentVolumeClaim: {claimName: none}}]
                  containers:
                  - name: c
                    image: busybox
                    volumeMounts: [{name: d, mountPath: /d}]
                """);
        assertThat(run.events("FailedMount")).hasSizeBetween(2, 4).allMatch(
                ("Unable to attach or mount volumes: unmounted volumes=[d], unattached volumes=[], failed to process"
                        + " volumes=[d]: error processing PVC s-test/none: failed to fetch PVC from API server:"
                        + " persistentvolumeclaims \"none\" not found")::equals);
    }

    @Test
    void editingInPlaceNeedsADirectoryThatTakesFiles() {
        PodRun run = PodRun.of("""
                # run: 20
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: conf}
                data: {app.ini: "a"}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  restartPolicy: Never
                  volumes: [{name: conf, configMap: {name: conf}}, {name: work, emptyDir: {}}]
                  containers:
                  - name: c
                    image: busybox
                    command:
                    - sh
                    - -c
                    - |
                      sed -i s/a/b/ /conf/app.ini
                      echo $?
                      cd /work; echo a > f; chmod 640 f; chown 7 f; ln -s f link
                      sed -i.old s/a/b/ link none
                      ls -ln f link link.old | cut -c1-17
                      cat f link link.old
                      sed -i s/b/c/ f; ls -ln f | cut -c1-17; ls
                    volumeMounts: [{name: conf, mountPath: /conf}, {name: work, mountPath: /work}]
                """);
        assertThat(run.log("c")).isEqualTo("""
                sed: can't create temp file '/conf/app.iniXXXXXX': Read-only file system
                1
                sed: none: No such file or directory
                -rw-r-----    1 7
                -rw-r-----    1 7
                lrwxrwxrwx    1 0
                a
                b
                a
                -rw-r-----    1 7
                f
                link
                link.old
                """);
    }

    @Test
    void anOptionalConfigMapMayComeLater() {
        PodRun run = PodRun.of("""
                # run: 200
                # step: 20 apply late
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec:
                  restartPolicy: Never
                  volumes: [{name: d, configMap: {name: settings, optional: true}}]
                  containers:
                  - name: c
                    image: busybox
                    command: [sh, -c, "ls /d | wc -l; until cat /d/key 2>/dev/null; do sleep 1; done"]
                    volumeMounts: [{name: d, mountPath: /d}]
                ---
                # part: late
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: settings}
                data: {key: here}
                """);
        assertThat(run.log("c")).isEqualTo("0\nhere");
        assertThat(run.events("FailedMount")).isEmpty();
    }

    @Test
    void podsThatAreMadeAtOnceShareTheNode() {
        assertThat(untilAllRun(6)).isGreaterThan(untilAllRun(1).multipliedBy(2));
    }

    /** How long it takes until a number of Pods run that are made at the same moment. */
    private static Duration untilAllRun(int pods) {
        String pod = """
                apiVersion: v1
                kind: Pod
                metadata: {name: p%d}
                spec: {containers: [{name: c, image: busybox, command: [sleep, "1000"]}]}
                """;
        PodRun run = PodRun.of("# run: 120\n" + IntStream.range(0, pods).mapToObj(pod::formatted).collect(
                Collectors.joining("---\n")));
        List<Instant> starts = run.timeline().changes().stream().filter(Change.ContainerStarted.class::isInstance).map(
                Change::at).toList();
        assertThat(starts).hasSize(pods);
        return Duration.between(Timeline.EPOCH, starts.getLast());
    }
}
