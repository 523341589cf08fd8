package podium.kubectl.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTitleTest {
    @ParameterizedTest
    @CsvSource({"minReplicas, Min Replicas", "apiVersion, API Version", "uid, UID", "hostIP, Host IP",
            "hostIPAddress, Host IPAddress", "podCIDRs, Pod CIDRs", "hostIPs, Host I Ps",
            "limits.memory, limits.memory",
            "requests2, requests2", "kind, Kind", "Kind, Kind", "a-b, A - B", "baseURL, Base URL"})
    void namesInWords(String field, String title) {
        assertThat(FieldTitle.of(field)).isEqualTo(title);
    }
}
