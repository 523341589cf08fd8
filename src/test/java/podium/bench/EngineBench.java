package podium.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import podium.course.Assets;
import podium.frame.Frames;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;
import podium.simulation.World;
import podium.text.Source;

/** What an edit costs: reading the text, running it, and making the run searchable; for a short run and for the longest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBench {
    @Param({"init-three-in-order", "init-crashloop-long", "seed-004-wait-for-db-arrives"})
    private String scenario = "";

    private final ManifestReader reader = new ManifestReader();
    private final Engine engine = new Engine(reader);
    private final World world = World.standard(Assets.images());
    private String text = "";

    @Setup
    public void load() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                EngineBench.class.getResourceAsStream("/oracle/scenarios/" + scenario + ".yaml"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Text to objects and problems. */
    @Benchmark
    public Object read() {
        return reader.read(new Source("bench", text));
    }

    /** Text to a timeline, as long as the recording is. */
    @Benchmark
    public Timeline simulate() {
        ScenarioFile file = ScenarioFile.parse(text);
        return engine.run(
                new Scenario(1, "default", file.run().orElse(ScenarioFile.DEFAULT_RUN), world, file.inputs()));
    }

    /** Text to pictures of any moment. */
    @Benchmark
    public Frames edit() {
        return Frames.of(simulate());
    }
}
