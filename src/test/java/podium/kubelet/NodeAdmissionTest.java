package podium.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.ApiJson;
import podium.cluster.Quantity;
import podium.cluster.pod.Pod;

/** What a kubelet says to a Pod that was given its node by hand. */
class NodeAdmissionTest {
    private static final Map<String, Quantity> NODE = Map.of("cpu", Quantity.of("2"), "memory", Quantity.of("1Gi"),
            "ephemeral-storage", Quantity.of("10Gi"), "pods", Quantity.of("3"));

    private static Pod pod(String requests) throws JsonProcessingException {
        return ApiJson.mapper().readValue("{\"metadata\":{\"name\":\"p\"},\"spec\":{\"containers\":[{\"name\":\"c\","
                + "\"resources\":{\"requests\":{" + requests + "}}}]}}", Pod.class);
    }

    @ParameterizedTest(name = "{0} beside {1}, affine {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            "cpu":"1500m"            | "cpu":"500m" | true  | 1 | ^^
            "cpu":"1501m"            | "cpu":"500m" | true  | 1 | OutOfcpu: Node didn't have enough resource: cpu, requested: 1501, used: 500, capacity: 2000
            "memory":"2Gi"           | "cpu":"1"    | true  | 1 | OutOfmemory: Node didn't have enough resource: memory, requested: 2147483648, used: 0, capacity: 1073741824
            "ephemeral-storage":"11Gi" | "cpu":"1"  | true  | 1 | OutOfephemeral-storage: Node didn't have enough resource: ephemeral-storage, requested: 11811160064, used: 0, capacity: 10737418240
            "cpu":"1"                | "cpu":"1m"   | true  | 3 | OutOfpods: Node didn't have enough resource: pods, requested: 1, used: 3, capacity: 3
            "cpu":"1"                | "cpu":"1m"   | false | 1 | NodeAffinity: Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector
            "cpu":"3"                | "cpu":"1"    | false | 1 | OutOfcpu: Node didn't have enough resource: cpu, requested: 3000, used: 1000, capacity: 2000
            """)
    void rejections(String asked, String other, boolean affine, int others, String expected)
            throws JsonProcessingException {
        List<Pod> running = java.util.Collections.nCopies(others, pod(other));
        String found = NodeAdmission.rejection(pod(asked).spec(), running, NODE, affine).map(
                r -> r.reason() + ": " + r.message()).orElse("");
        assertThat(found).isEqualTo(expected);
    }
}
