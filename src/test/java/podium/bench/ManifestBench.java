package podium.bench;

import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/** The floor under every keystroke in the editor: composing a manifest of 200 lines into nodes with marks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ManifestBench {
    private static final String HEAD = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: many
            spec:
              containers:
            """;
    private static final String CONTAINER = """
              - name: cN
                image: busybox:1.37
                command: ["sh", "-c", "sleep 3600"]
                env:
                - name: which
                  value: "N"
                resources:
                  limits:
                    memory: 64Mi
            """;

    private final String manifest = HEAD + IntStream.range(0, 22).mapToObj(
            i -> CONTAINER.replace("N", Integer.toString(i))).collect(Collectors.joining());

    /** Text to nodes, by SnakeYAML alone. */
    @Benchmark
    public Node compose() {
        LoaderOptions options = new LoaderOptions();
        return new Yaml(options).compose(new StringReader(manifest));
    }
}
