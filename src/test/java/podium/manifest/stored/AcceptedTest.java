package podium.manifest.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.manifest.ManifestReader;
import podium.manifest.admission.ClusterView;
import podium.text.Source;

/** Objects as the server would keep them: defaults, what it allots, and nothing that its encoder leaves out. */
class AcceptedTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{apiVersion: v1, kind: Namespace, metadata: {name: a}} | {\"apiVersion\":\"v1\",\"kind\":\"Namespace\",\"metadata\":{\"name\":\"a\",\"labels\":{\"kubernetes.io/metadata.name\":\"a\"}},\"spec\":{\"finalizers\":[\"kubernetes\"]}}",
            "{apiVersion: v1, kind: ConfigMap, metadata: {name: a, labels: {}, uid: x}, data: {}} | {\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\",\"namespace\":\"default\"}}",
            "{apiVersion: v1, kind: Service, metadata: {name: a}, spec: {clusterIP: None, ports: [{port: 80}]}} | {\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"name\":\"a\",\"namespace\":\"default\"},\"spec\":{\"clusterIP\":\"None\",\"clusterIPs\":[\"None\"],\"internalTrafficPolicy\":\"Cluster\",\"ipFamilies\":[\"IPv4\",\"IPv6\"],\"ipFamilyPolicy\":\"RequireDualStack\",\"ports\":[{\"port\":80,\"protocol\":\"TCP\",\"targetPort\":80}],\"sessionAffinity\":\"None\",\"type\":\"ClusterIP\"}}",
            "{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: a}, spec: {accessModes: [ReadWriteOnce], storageClassName: '', resources: {requests: {storage: 1024Mi}}}} | {\"apiVersion\":\"v1\",\"kind\":\"PersistentVolumeClaim\",\"metadata\":{\"name\":\"a\",\"namespace\":\"default\",\"finalizers\":[\"kubernetes.io/pvc-protection\"]},\"spec\":{\"accessModes\":[\"ReadWriteOnce\"],\"storageClassName\":\"\",\"resources\":{\"requests\":{\"storage\":\"1Gi\"}},\"volumeMode\":\"Filesystem\"}}",
            "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: a, namespace: b}} | {\"apiVersion\":\"rbac.authorization.k8s.io/v1\",\"kind\":\"ClusterRole\",\"metadata\":{\"name\":\"a\"},\"rules\":null}",
            "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: a}, spec: {podSelector: {}, egress: [{ports: [{port: 53}]}]}} | {\"apiVersion\":\"networking.k8s.io/v1\",\"kind\":\"NetworkPolicy\",\"metadata\":{\"name\":\"a\",\"namespace\":\"default\"},\"spec\":{\"podSelector\":{},\"egress\":[{\"ports\":[{\"port\":53,\"protocol\":\"TCP\"}]}],\"policyTypes\":[\"Ingress\",\"Egress\"]}}"})
    void isStoredAs(String manifest, String expected) throws IOException {
        var read = READER.read(new Source("a.yaml", manifest), ClusterView.DRY_RUN);
        assertThat(MAPPER.readTree(read.documents().getFirst().accepted().orElseThrow().stored().toString())).isEqualTo(
                MAPPER.readTree(expected));
    }
}
