package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import podium.course.Assets;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.manifest.ManifestReader;
import podium.shell.kernel.Text;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;

/**
 * Our kubectl says what the real one said about the same objects: some hundred command lines that neither change anything
 * nor depend on a moment. Ages, dates, addresses and what is drawn are left aside.
 */
class RealAnswersTest {
    private static final JsonNode RECORDED = recorded();
    private static LiveCluster cluster;
    private static Terminal terminal;

    private static JsonNode recorded() {
        try (InputStream in = RealAnswersTest.class.getResourceAsStream("/kubectl/answers/answers.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    static void begin() {
        Map<String, String> files = new TreeMap<>();
        RECORDED.path("files").properties().forEach(f -> files.put(f.getKey(), f.getValue().isTextual()
                ? f.getValue().asText()
                : Text.of(Base64.getDecoder().decode(f.getValue().path("base64").asText()))));
        ManifestReader reader = new ManifestReader();
        cluster = LiveCluster.begin(new Engine(reader), reader,
                new Scenario(3, "default", Duration.ofDays(1), World.standard(Assets.images()), List.of()));
        terminal = new Terminal(cluster, new MemoryFiles("/home", files));
        assertThat(terminal.run("kubectl apply -f a.yaml").exitCode()).isZero();
        cluster.advanceTo(cluster.now().plusSeconds(60));
    }

    @AfterAll
    static void end() {
        cluster.close();
    }

    @TestFactory
    List<DynamicTest> everyCommandIsAnsweredAsByTheRealOne() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode step : RECORDED.path("steps")) {
            String command = step.path("command").asText();
            tests.add(DynamicTest.dynamicTest(command, () -> {
                CommandResult result = terminal.run(command);
                assertThat(plain(result.error())).isEqualTo(plain(step.path("err").asText()));
                assertThat(plain(result.out())).isEqualTo(plain(step.path("out").asText()));
                assertThat(result.exitCode()).isEqualTo(step.path("rc").asInt());
            }));
        }
        return tests;
    }

    /** Blanks are squeezed, for columns are as wide as the ages in them. */
    private static String plain(String text) {
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?( \\+0000 UTC|Z)",
                "<date>").replaceAll(
                        "\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d \\+0000", "<date>").replaceAll(
                                "\\b\\d+[smhd](\\d+[smh])?\\b", "<age>").replaceAll("10\\.244\\.0\\.\\d+",
                                        "<ip>").replaceAll(
                                                "(resourceVersion\"?: )\"\\d+\"", "$1<n>").replaceAll(
                                                        "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                                                        "<uid>").replaceAll("\"generation\": \\d+|generation: \\d+",
                                                                "<generation>").replaceAll(
                                                                        "(?<=\\S) {2,}", "  ");
    }
}
