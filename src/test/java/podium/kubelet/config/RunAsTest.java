package podium.kubelet.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.cluster.ApiJson;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.shell.machine.CapabilityBits;

class RunAsTest {
    private static final String NON_ROOT = "{\"runAsNonRoot\":true}";

    @Test
    void theContainersUserCountsBeforeThePods() {
        PodSpec spec = spec("{\"runAsUser\":1000}", "{\"runAsUser\":0}");
        assertThat(RunAs.user(spec, container(spec))).contains(0L);
        PodSpec plain = spec("{\"runAsUser\":1000}", "{}");
        assertThat(RunAs.user(plain, container(plain))).contains(1000L);
    }

    @Test
    void rootIsRefusedWhereItIsForbidden() {
        PodSpec image = spec("{}", NON_ROOT);
        assertThatThrownBy(() -> RunAs.checkNonRoot(image, container(image), "", "p_ns(u)")).hasMessage(
                "container has runAsNonRoot and image will run as root (pod: \"p_ns(u)\", container: c)");
        assertThatThrownBy(() -> RunAs.checkNonRoot(image, container(image), "redis", "p_ns(u)")).hasMessage(
                "container has runAsNonRoot and image has non-numeric user (redis), cannot verify user is non-root (pod: \"p_ns(u)\", container: c)");
        PodSpec zero = spec("{\"runAsUser\":0}", NON_ROOT);
        assertThatThrownBy(() -> RunAs.checkNonRoot(zero, container(zero), "", "p_ns(u)")).hasMessageStartingWith(
                "container's runAsUser breaks non-root policy");
        PodSpec other = spec("{\"runAsUser\":7}", NON_ROOT);
        assertThatCode(() -> RunAs.checkNonRoot(other, container(other), "", "p_ns(u)")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "drop: [ALL], add: [NET_ADMIN]   | 0000000000001000",
            "drop: [all], add: [net_admin]   | 0000000000001000",
            "drop: [ALL], add: [ALL]         | 0000000000000000",
            "drop: [CHOWN], add: [ALL]       | 000001fffffffffe",
            "drop: [CHOWN], add: [CHOWN]     | 00000000a80425fa",
            "drop: [ALL], add: [CAP_CHOWN]   | 0000000000000000",
            "drop: [], add: [SYS_TIME]       | 00000000aa0425fb"})
    void allAreDroppedBeforeSingleOnesAreAdded(String asked, String bits) {
        String json = asked.replaceAll("(\\w+)", "\"$1\"");
        PodSpec spec = spec("{}", "{\"capabilities\":{" + json + "}}");
        assertThat(CapabilityBits.hex(RunAs.capabilities(container(spec)))).isEqualTo(bits);
    }

    @Test
    void withoutAWordThereAreTheUsualCapabilities() {
        PodSpec plain = spec("{}", "{}");
        assertThat(RunAs.capabilities(container(plain))).contains("CHOWN").doesNotContain("NET_ADMIN");
    }

    private static Container container(PodSpec spec) {
        return spec.containers().getFirst();
    }

    private static PodSpec spec(String pod, String container) {
        try {
            return ApiJson.mapper().readValue(
                    "{\"securityContext\":" + pod + ",\"containers\":[{\"name\":\"c\",\"securityContext\":"
                            + container + "}]}",
                    PodSpec.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
