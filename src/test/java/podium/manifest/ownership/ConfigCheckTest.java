package podium.manifest.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import podium.manifest.schema.Schema;

/** Configurations that do not fit the schema, and what the field manager of Kubernetes 1.36.3 says of them. */
class ConfigCheckTest {
    private static final Schema SCHEMA = new Schema();

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ConfigCheckTest.class.getResourceAsStream("/oracle/misfits.json"))) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatTheServerSays(JsonNode recorded) {
        String said = ConfigCheck.of(recorded.path("object"), SCHEMA.kind("v1", "Pod").orElseThrow()).orElse("");
        // Rule: the order of several problems is Go's order of map keys, which is none.
        assertThat(said.lines().sorted().toList()).isEqualTo(
                recorded.path("error").asText().lines().sorted().toList());
    }
}
