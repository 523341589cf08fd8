package podium.control.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.core.PersistentVolume;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.StorageClass;
import podium.cluster.pod.Pod;
import podium.control.Cases;

/** Which volume a claim gets, what it says while it waits, and what that means for its Pods. */
class ClaimBindingTest {
    private static final List<PersistentVolume> VOLUMES = List.of(volume("big", "10Gi", "manual", ""),
            volume("small", "2Gi", "manual", ""), volume("plain", "5Gi", "", ""),
            volume("taken", "1Gi", "manual", "claimRef: {namespace: ns, name: other, uid: u9}"),
            volume("kept", "50Gi", "manual", "claimRef: {namespace: ns, name: wanted}"),
            volume("local", "5Gi", "late", ""));
    private static final List<StorageClass> CLASSES = List.of(
            storageClass("late", "kubernetes.io/no-provisioner", true),
            storageClass("lazy", "csi.test", true), storageClass("csi", "csi.test", false),
            storageClass("none", "kubernetes.io/no-provisioner", false));

    private static PersistentVolume volume(String name, String size, String own, String more) {
        return Cases.read(PersistentVolume.class, "metadata: {name: " + name + "}, spec: {capacity: {storage: " + size
                + "}, accessModes: [ReadWriteOnce], storageClassName: '" + own + "'"
                + (more.isEmpty() ? "" : ", " + more) + "}");
    }

    private static StorageClass storageClass(String name, String provisioner, boolean waits) {
        return Cases.read(StorageClass.class, "metadata: {name: " + name + "}, provisioner: " + provisioner
                + (waits ? ", volumeBindingMode: WaitForFirstConsumer" : ""));
    }

    private static PersistentVolumeClaim claim(String name, String size, String own, String more) {
        return Cases.read(PersistentVolumeClaim.class, "metadata: {name: " + name
                + ", namespace: ns, uid: u1}, spec: {accessModes: [ReadWriteOnce], storageClassName: '" + own
                + "', resources: {requests: {storage: " + size + "}}" + (more.isEmpty() ? "" : ", " + more) + "}");
    }

    private static String step(PersistentVolumeClaim claim, List<Pod> pods) {
        return switch (ClaimBinding.next(claim, VOLUMES, CLASSES, pods)) {
            case ClaimStep.Bind(PersistentVolume volume) -> "bind " + volume.metadata().name();
            case ClaimStep.Provision(StorageClass own) -> "provision " + own.metadata().name();
            case ClaimStep.Wait(boolean warning, String reason, String message) ->
                (warning ? "Warning " : "Normal ") + reason + " " + message;
            case ClaimStep.Rest() -> "rest";
        };
    }

    @ParameterizedTest(name = "{0} of {1} in class {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            c      | 1Gi  | manual | ''                  | bind small
            c      | 3Gi  | manual | ''                  | bind big
            c      | 20Gi | manual | ''                  | Warning ProvisioningFailed storageclass.storage.k8s.io "manual" not found
            wanted | 1Gi  | manual | ''                  | bind kept
            c      | 1Gi  | ''     | ''                  | bind plain
            c      | 9Gi  | ''     | ''                  | Normal FailedBinding no persistent volumes available for this claim and no storage class is set
            c      | 1Gi  | csi    | ''                  | provision csi
            c      | 1Gi  | none   | ''                  | Warning ProvisioningFailed no volume plugin matched name: kubernetes.io/no-provisioner
            c      | 1Gi  | lazy   | ''                  | Normal WaitForFirstConsumer waiting for first consumer to be created before binding
            c      | 1Gi  | manual | 'volumeName: big'   | bind big
            c      | 11Gi | manual | 'volumeName: big'   | Warning VolumeMismatch Cannot bind to requested volume "big": requested PV is too small
            c      | 1Gi  | ''     | 'volumeName: big'   | Warning VolumeMismatch Cannot bind to requested volume "big": storageClassName does not match
            c      | 1Gi  | manual | 'volumeName: taken' | rest
            c      | 1Gi  | manual | 'volumeName: gone'  | rest
            c      | 1Gi  | manual | 'selector: {matchLabels: {a: b}}' | Warning ProvisioningFailed storageclass.storage.k8s.io "manual" not found
            """)
    void steps(String name, String size, String own, String more, String expected) {
        assertThat(step(claim(name, size, own, more), List.of())).isEqualTo(expected);
    }

    @Test
    void aClaimThatWaitsNamesThePodsThatWaitWithIt() {
        Pod pod = user("c");
        assertThat(step(claim("c", "1Gi", "lazy", ""), List.of(pod))).isEqualTo(
                "Normal WaitForPodScheduled waiting for pod p to be scheduled");
        assertThat(step(claim("c", "1Gi", "lazy", ""), List.of(pod, user("other"), user("c")))).isEqualTo(
                "Normal WaitForPodScheduled waiting for pods p,p to be scheduled");
    }

    @ParameterizedTest(name = "a Pod of claim {0} in class {1}")
    @CsvSource(delimiter = '|', textBlock = """
            c | manual | ''                 | pod has unbound immediate PersistentVolumeClaims | ''
            x | manual | ''                 | persistentvolumeclaim "c" not found | ''
            c | manual | 'volumeName: gone' | persistentvolumeclaim "c" bound to non-existent persistentvolume "gone" | ''
            c | manual | 'volumeName: big'  | '' | ''
            c | lazy   | ''                 | '' | ''
            c | late   | ''                 | '' | ''
            c | late   | 'volumeMode: Block'| '' | node(s) didn't find available persistent volumes to bind
            """)
    void whatThePodIsTold(String name, String own, String more, String problem, String everywhere) {
        var state = PodClaimCheck.of(user("c"), List.of(claim(name, "1Gi", own, more)), VOLUMES, CLASSES);
        assertThat(state.problem()).isEqualTo(problem);
        assertThat(state.onEveryNode()).isEqualTo(everywhere);
    }

    private static Pod user(String claim) {
        return Cases.read(Pod.class, "metadata: {name: p, namespace: ns}, spec: {containers: [], volumes: "
                + "[{name: d, persistentVolumeClaim: {claimName: " + claim + "}}]}");
    }
}
