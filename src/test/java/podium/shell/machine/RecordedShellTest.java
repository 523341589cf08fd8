package podium.shell.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
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

    /** Names of cases that are known to differ; each line has the name, then the reason. */
    private static Set<String> known() throws IOException {
        Set<String> names = new TreeSet<>();
        String text = new String(open("/oracle/shell-differences.txt").readAllBytes(), StandardCharsets.UTF_8);
        text.lines().filter(line -> !line.isBlank()).forEach(line -> names.add(line.substring(0, line.indexOf(' '))));
        return names;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agreesUnlessListed(String name, JsonNode recorded) throws IOException {
        ShellCase.Result result = ShellCase.run(recorded.get("script").asText());
        boolean agrees = result.rc() == recorded.get("rc").asInt() && result.out().equals(recorded.get("out").asText())
                && result.err().equals(recorded.get("err").asText());
        if (known().contains(name)) {
            assertThat(agrees).as("%s agrees now: take it off the list", name).isFalse();
            return;
        }
        assertThat(result.faults()).isEmpty();
        assertThat(result.err()).isEqualTo(recorded.get("err").asText());
        assertThat(result.out()).isEqualTo(recorded.get("out").asText());
        assertThat(result.rc()).isEqualTo(recorded.get("rc").asInt());
    }
}
