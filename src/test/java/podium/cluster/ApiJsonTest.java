package podium.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import podium.cluster.pod.Pod;
import podium.cluster.pod.RestartPolicy;

class ApiJsonTest {
    private final ObjectMapper mapper = ApiJson.mapper();

    @Test
    void absentFieldsBindAsEmptyAndUnknownOnesAreKept() throws Exception {
        String json = """
                {"apiVersion":"v1","kind":"Pod","metadata":{"name":"a","labels":{"x":"1"},"managedFields":[]},\
                "spec":{"containers":[{"name":"c","image":"busybox","restartPolicy":"OnFailure","resources":{"limits":{"cpu":"0.5"}},\
                "livenessProbe":{"httpGet":{"port":80},"periodSeconds":3}}],"affinity":{"nodeAffinity":{}}}}""";
        Pod pod = mapper.readValue(json, Pod.class);
        assertThat(pod.spec().initContainers()).isEmpty();
        assertThat(pod.status()).isEmpty();
        assertThat(pod.spec().containers().getFirst().restartPolicy()).contains(RestartPolicy.ON_FAILURE);
        assertThat(pod.spec().other()).containsKey("affinity");
        assertThat(mapper.writeValueAsString(pod)).contains("\"affinity\":{\"nodeAffinity\":{}}").contains(
                "\"cpu\":\"500m\"").contains("\"port\":80").doesNotContain("initContainers").doesNotContain(
                        "hostNetwork");
    }
}
