package podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import podium.course.Assets;
import podium.kubectl.record.TraceRecorder;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;
import podium.simulation.World;

/** The promise: every recorded scenario, run by the engine and held against what the real cluster did. */
class EngineAgreementTest {
    private final ManifestReader reader = new ManifestReader();
    private final Engine engine = new Engine(reader);
    private final World world = World.standard(Assets.images());

    @Test
    void everyRecordingAgreesButForTheDifferencesThatAreListed() throws IOException {
        Map<String, Score> scores = new RecordedTraces().compareAll(this::simulate);
        String summary = RecordedTraces.summary(scores);
        Files.writeString(Path.of("target", "agreement.txt"), summary);
        assertThat(new KnownDifferences(listed()).contradictions(scores)).as(summary).isEmpty();
    }

    private com.fasterxml.jackson.databind.JsonNode simulate(String name, String text) {
        ScenarioFile file = ScenarioFile.parse(text);
        Timeline timeline = engine.run(
                new Scenario(1, "s-" + name, file.run().orElse(ScenarioFile.DEFAULT_RUN), world, file.inputs()));
        return new TraceRecorder().record(name, file.title(), timeline,
                file::partOf);
    }

    private static String listed() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                EngineAgreementTest.class.getResourceAsStream("/oracle/known-differences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
