package podium.kubectl.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import podium.cluster.ApiJson;
import podium.cluster.core.EndpointSlice;

class EndpointTextTest {
    /** Endpoints by their readiness, r or n; the slice serves the port "http" by 80. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"r | http | 10.0.0.1:80",
            "rr | http | 10.0.0.1:80,10.0.0.2:80",
            "rn | http | 10.0.0.1:80", "rrr | http | 10.0.0.1:80,10.0.0.2:80,10.0.0.3:80",
            "rrrn | http | 10.0.0.1:80,10.0.0.2:80,10.0.0.3:80 + 0 more...",
            "rrrr | http | 10.0.0.1:80,10.0.0.2:80,10.0.0.3:80 + 1 more...",
            "nrrrr | http | 10.0.0.2:80,10.0.0.3:80,10.0.0.4:80 + 1 more...", "r | other | ''", "n | http | ''"})
    void threeAreShownAndTheRestCounted(String ready, String port, String text) {
        List<String> endpoints = new ArrayList<>();
        for (int i = 0; i < ready.length(); i++) {
            endpoints.add(
                    "{addresses: [10.0.0." + (i + 1) + "], conditions: {ready: " + (ready.charAt(i) == 'r') + "}}");
        }
        assertThat(EndpointText.of(List.of(slice(endpoints, "{name: http, port: 80}")), port)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[] | <none>", "[{addresses: ['fd00::1']}] | fd00::1"})
    void withoutSlicesOrPorts(String endpoints, String text) {
        List<EndpointSlice> slices = Optional.of(endpoints).filter(e -> !e.equals("[]")).map(
                e -> slice(List.of(e.substring(1, e.length() - 1)), "")).stream().toList();
        assertThat(EndpointText.of(slices, "")).isEqualTo(text);
    }

    private static EndpointSlice slice(List<String> endpoints, String port) {
        return ApiJson.mapper().convertValue(new Yaml().load("{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, "
                + "metadata: {name: s}, endpoints: [" + String.join(", ", endpoints) + "], ports: [" + port + "]}"),
                EndpointSlice.class);
    }
}
