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

/** Holds the shell against what a real BusyBox 1.37 did with the same scripts. */
class RecordedShellTest {
    static Stream<Arguments> cases() throws IOException {
        JsonNode all = new ObjectMapper().readTree(open("/oracle/shell.json"));
        return all.valueStream().map(one -> Arguments.of(one.get("name").asText(), one));
    }

    private static InputStream open(String path) {
        InputStream stream = RecordedShellTest.class.getResourceAsStream(path);
        if (stream == null) throw new IllegalStateException("missing: " + path);
        return stream;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agrees(String name, JsonNode recorded) {
        ShellCase.Result result = ShellCase.run(recorded.get("script").asText());
        assertThat(result.faults()).as(name).isEmpty();
        assertThat(result.err()).isEqualTo(recorded.get("err").asText());
        // The recorder took carriage returns for ends of lines.
        assertThat(result.out().replace("\r\n", "\n")).isEqualTo(recorded.get("out").asText());
        assertThat(result.rc()).isEqualTo(recorded.get("rc").asInt());
    }
}
