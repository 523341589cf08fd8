package podium.shell.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Corners of the shell's language, area by area: what {@code oracle/ash.json} holds was written and said by a real BusyBox
 * 1.35 in a root of the same kind. Where 1.37 is known to differ, the recordings of {@link RecordedShellTest} count.
 */
class AshConformanceTest {
    static Stream<Arguments> cases() throws IOException {
        try (InputStream stream = AshConformanceTest.class.getResourceAsStream("/oracle/ash.json")) {
            return new ObjectMapper().readTree(stream).valueStream().map(
                    one -> Arguments.of(one.get("name").asText(), one)).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agrees(String name, JsonNode recorded) {
        ShellCase.Result result = ShellCase.run(recorded.get("script").asText());
        assertThat(result.faults()).as(name).isEmpty();
        assertThat(result.err()).isEqualTo(recorded.get("err").asText());
        assertThat(result.out()).isEqualTo(recorded.get("out").asText());
        assertThat(result.rc()).isEqualTo(recorded.get("rc").asInt());
    }
}
