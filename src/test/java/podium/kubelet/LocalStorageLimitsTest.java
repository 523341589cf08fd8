package podium.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.ApiJson;
import podium.cluster.pod.PodSpec;

/** Which limit of the node's disk a Pod exceeds first, and how that is worded. */
class LocalStorageLimitsTest {
    private static final String SPEC = """
            {"containers":[
              {"name":"a","image":"busybox","resources":{"limits":{"ephemeral-storage":"10Mi"}}},
              {"name":"b","image":"busybox","resources":{"limits":{"ephemeral-storage":"90Mi"}}}],
             "volumes":[{"name":"v","emptyDir":{"sizeLimit":"20Mi"}},{"name":"w","emptyDir":{}},
               {"name":"m","emptyDir":{"medium":"Memory"}}]}""";
    private static final long MEGA = 1 << 20;

    @ParameterizedTest(name = "v={0} w={1} m={2} a={3} b={4}")
    @CsvSource(delimiter = '|', textBlock = """
            20 | 0  | 0   | 0  | 0  |
            21 | 90 | 0   | 11 | 0  | Usage of EmptyDir volume "v" exceeds the limit "20Mi".
            0  | 90 | 0   | 9  | 2  | Pod ephemeral local storage usage exceeds the total limit of containers 100Mi.
            0  | 90 | 0   | 10 | 0  |
            0  | 0  | 500 | 10 | 20 |
            0  | 0  | 0   | 11 | 20 | Container a exceeded its local ephemeral storage limit "10Mi".
            """)
    void theFirstLimitCounts(long v, long w, long m, long a, long b, String expected)
            throws JsonProcessingException {
        PodSpec spec = ApiJson.mapper().readValue(SPEC, PodSpec.class);
        var message = LocalStorageLimits.exceeded(spec, Map.of("v", v * MEGA, "w", w * MEGA, "m", m * MEGA),
                Map.of("a", a * MEGA, "b", b * MEGA));
        if (expected == null) assertThat(message).isEmpty();
        else assertThat(message).contains(expected + " ");
    }
}
