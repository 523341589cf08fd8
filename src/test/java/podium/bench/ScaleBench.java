package podium.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import podium.course.Assets;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;
import podium.simulation.World;

/** How the cost of a run grows with the number of Pods, of restarts, of minutes, and of turns of a shell's loop. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(1)
public class ScaleBench {
    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: p}
            spec:
              containers:
              - {name: app, image: busybox:1.36, command: [%s]}
            """;
    private static final Duration WHILE_PODS_START = Duration.ofSeconds(100);
    /** One restart each five minutes, and the time that a look at it takes. */
    private static final long SECONDS_A_RESTART = 335;

    @Param({"10", "100", "1000", "10000"})
    private int n = 1;

    private final Engine engine = new Engine(new ManifestReader());
    private final World world = roomy();

    private static World roomy() {
        World small = World.standard(Assets.images());
        return new World(small.images(), small.registries(), small.hosts(),
                List.of(new World.Node("node-1", 1_000_000, 1L << 50, 100_000, List.of("busybox:1.36"))));
    }

    private Timeline run(String manifest, Duration until) {
        return engine.run(new Scenario(1, "default", until, world, ScenarioFile.parse(manifest).inputs()));
    }

    /** As many Pods with a container each, started and left asleep. */
    @Benchmark
    public Timeline pods() {
        return run("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: d}
                spec:
                  replicas: %d
                  selector: {matchLabels: {app: d}}
                  template:
                    metadata: {labels: {app: d}}
                    spec:
                      containers:
                      - {name: app, image: busybox:1.36, command: [sleep, "1000000"]}
                """.formatted(n), WHILE_PODS_START);
    }

    /** A container that crashes as often; from the seventh time on once in five minutes. */
    @Benchmark
    public Timeline restarts() {
        return run(POD.formatted("sh, -c, \"exit 1\""), Duration.ofSeconds(n * SECONDS_A_RESTART));
    }

    /** As many minutes of a Pod in which nothing happens. */
    @Benchmark
    public Timeline minutes() {
        return run(POD.formatted("sleep, \"100000000\""), Duration.ofMinutes(n));
    }

    /** A shell's loop with a hundred times as many turns: a comparison and a sum in each. */
    @Benchmark
    public Timeline turns() {
        return run(POD.formatted("sh, -c, \"i=0; while [ $i -lt " + 100 * n
                + " ]; do i=$((i+1)); done; sleep 1000\""), Duration.ofSeconds(60));
    }
}
