package podium.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.cluster.pod.Pod;
import podium.manifest.admission.PodAdmission;

/** The typed object of every recorded manifest, against what the server had made of it. */
class DefaultsAgreementTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final ObjectMapper MAPPER = ApiJson.mapper();
    private static final JsonNode RECORDED = Oracle.json("api.json");

    static Stream<String> taken() {
        return RECORDED.properties().stream().filter(e -> e.getValue().has("object")).map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("taken")
    void isDefaultedAsByTheServer(String name) {
        ApiObject object = READER.read(Oracle.manifest(name)).documents().getFirst().object().orElseThrow();
        ApiObject admitted = object instanceof Pod pod ? PodAdmission.admit(pod, suffix(name)) : object;
        JsonNode expected = bound(RECORDED.path(name).path("object"), admitted.getClass());
        assertThat(comparable(MAPPER.valueToTree(admitted))).isEqualTo(comparable(expected));
    }

    /** The five characters that the server drew for the token volume. */
    private static String suffix(String name) {
        return RECORDED.path(name).path("object").path("spec").path("volumes").findValuesAsText("name").stream().filter(
                v -> v.startsWith("kube-api-access-")).map(v -> v.substring(16)).findFirst().orElse("");
    }

    /** Through the same records, so that what is empty prints alike on both sides. */
    private static JsonNode bound(JsonNode recorded, Class<? extends ApiObject> type) {
        return MAPPER.valueToTree(MAPPER.convertValue(recorded, type));
    }

    /** Without what is drawn, allocated or computed when an object is stored. */
    private static JsonNode comparable(JsonNode tree) {
        ObjectNode copy = tree.deepCopy();
        ((ObjectNode) copy.path("metadata")).retain(List.of("annotations"));
        copy.remove("status");
        if (copy.path("spec") instanceof ObjectNode spec) {
            spec.remove(List.of("clusterIP", "clusterIPs", "ipFamilies"));
            if (copy.path("kind").asText().equals("Job")) {
                spec.remove("selector");
                ((ObjectNode) spec.path("template")).remove("metadata");
            }
            for (JsonNode port : spec.path("ports")) ((ObjectNode) port).remove("nodePort");
        }
        return copy;
    }
}
