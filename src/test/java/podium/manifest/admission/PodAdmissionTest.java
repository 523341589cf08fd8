package podium.manifest.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Toleration;
import podium.cluster.pod.Volume;
import podium.cluster.pod.VolumeMount;
import podium.manifest.ManifestReader;
import podium.text.Source;

/** Rule: api.md §2, ServiceAccount admission and DefaultTolerationSeconds. */
class PodAdmissionTest {
    private static final ManifestReader READER = new ManifestReader();

    private static PodSpec admitted(String fields) {
        String text = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - {name: c, image: x}\n  "
                + fields + "\n";
        Pod pod = (Pod) READER.read(new Source("a.yaml", text)).documents().getFirst().object().orElseThrow();
        return PodAdmission.admit(pod, "abcde").spec();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"restartPolicy: Never | kube-api-access-abcde",
            "automountServiceAccountToken: false | ''", "volumes: [{name: kube-api-access-x}] | kube-api-access-x"})
    void theTokenIsMountedUnlessItIsSwitchedOff(String fields, String volume) {
        PodSpec spec = admitted(fields);
        List<VolumeMount> mounts = spec.containers().stream().map(Container::volumeMounts).flatMap(
                List::stream).toList();
        assertThat(spec.volumes().stream().map(Volume::name).toList()).isEqualTo(
                volume.isEmpty() ? List.of() : List.of(volume));
        assertThat(mounts.stream().map(VolumeMount::name).toList()).isEqualTo(
                volume.isEmpty() ? List.of() : List.of(volume));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"restartPolicy: Never | 2", "tolerations: [{operator: Exists}] | 1",
            "tolerations: [{key: node.kubernetes.io/not-ready, operator: Exists, effect: NoSchedule}] | 3",
            "tolerations: [{key: node.kubernetes.io/not-ready, operator: Exists}] | 2"})
    void tolerationsAreAddedWhereNoneCovers(String fields, int count) {
        List<Toleration> tolerations = admitted(fields).tolerations();
        assertThat(tolerations).hasSize(count);
    }
}
