package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import io.kubernetes.client.proto.Meta;
import io.kubernetes.client.proto.Runtime;
import io.kubernetes.client.proto.V1;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtobufTest {
    private static byte[] body(String kind, ByteString raw) {
        Runtime.Unknown envelope = Runtime.Unknown.newBuilder().setTypeMeta(
                Runtime.TypeMeta.newBuilder().setApiVersion("v1").setKind(kind)).setRaw(raw).build();
        return ByteString.copyFromUtf8("k8s\0").concat(envelope.toByteString()).toByteArray();
    }

    @Test
    void anObjectReadsAsItsJsonWould() {
        V1.Pod pod = V1.Pod.newBuilder().setMetadata(
                Meta.ObjectMeta.newBuilder().setName("web").setNamespace("").putLabels("app", "web")).setSpec(
                        V1.PodSpec.newBuilder().addContainers(V1.Container.newBuilder().setName("c").setImage(
                                "nginx").addCommand("sh")).addVolumes(
                                        V1.Volume.newBuilder().setName("v").setVolumeSource(
                                                V1.VolumeSource.newBuilder().setEmptyDir(
                                                        V1.EmptyDirVolumeSource.newBuilder().setMedium(
                                                                "Memory"))))).build();
        assertThat(new Protobuf().read(body("Pod", pod.toByteString())).toString()).isEqualTo(
                "{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"name\":\"web\",\"labels\":{\"app\":\"web\"}},"
                        + "\"spec\":{\"volumes\":[{\"name\":\"v\",\"emptyDir\":{\"medium\":\"Memory\"}}],"
                        + "\"containers\":[{\"name\":\"c\",\"image\":\"nginx\",\"command\":[\"sh\"]}]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k8", "json", "k8s\0garbage"})
    void otherBytesAreRefused(String bytes) {
        assertThatThrownBy(() -> new Protobuf().read(bytes.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(
                ApiException.class, e -> assertThat(e.code()).isEqualTo(400));
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatThrownBy(() -> new Protobuf().read(body("Nothing", ByteString.EMPTY))).isInstanceOf(
                ApiException.class).hasMessageContaining("there is no kind Nothing in v1");
    }
}
