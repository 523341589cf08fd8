package podium.simulation.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import podium.course.Assets;
import podium.manifest.ManifestReader;
import podium.simulation.Change;
import podium.simulation.Engine;
import podium.simulation.Input;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;
import podium.simulation.World;

/**
 * Laws that hold for every Pod, tried on generated ones. {@code -Dpodium.pods=10000} tries more, {@code -Dpodium.seed=N}
 * begins with another Pod; a failure names the seed of its Pod.
 */
@Isolated("it counts the threads that are left")
class PodPropertyTest {
    private static final int PODS = Integer.getInteger("podium.pods", 300);
    /** For ten seconds. */
    private static final int LOOKS = 100;
    private static final long SEED = Long.getLong("podium.seed", 1);
    private final Engine engine = new Engine(new ManifestReader());
    private final World world = World.standard(Assets.images());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyGeneratedPodKeepsTheLaws() throws IOException {
        Set<String> before = virtualThreads();
        List<String> failures = new ArrayList<>();
        for (long seed = SEED; seed < SEED + PODS && failures.size() < 20; seed++) {
            try {
                String breaches = breaches(seed);
                if (!breaches.isEmpty()) failures.add("seed " + seed + ": " + breaches);
            } catch (RuntimeException e) {
                failures.add("seed " + seed + ": " + e);
            }
        }
        assertThat(failures).as("Pods of seeds " + SEED + " to " + (SEED + PODS - 1)).isEmpty();
        assertThat(left(before)).as("threads that are left").isEmpty();
    }

    private String breaches(long seed) {
        ScenarioFile file = ScenarioFile.parse(PodGenerator.manifest(seed));
        Timeline whole = run(seed, file.inputs(), PodGenerator.RUN);
        List<String> breaches = PodLaws.breaches(whole);
        int cut = 1 + new Random(seed).nextInt(PodGenerator.RUN - 1);
        List<Change> beginning = run(seed, file.inputs(), cut).changes();
        if (!whole.changes().subList(0, Math.min(beginning.size(), whole.changes().size())).equals(beginning))
            breaches.add("the first " + cut + " s are not the beginning of the whole");
        return String.join("; ", breaches.subList(0, Math.min(3, breaches.size())));
    }

    private Timeline run(long seed, List<Input> inputs, int seconds) {
        return engine.run(new Scenario(seed, "default", Duration.ofSeconds(seconds), world, inputs));
    }

    /** The threads that do not end either: the last ones of a run may still be on their way out when it is over. */
    private Set<String> left(Set<String> before) throws IOException {
        Set<String> left = virtualThreads();
        for (int i = 0; i < LOOKS && !before.containsAll(left); i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            left = virtualThreads();
        }
        left.removeAll(before);
        return left;
    }

    /** The ids of all virtual threads that are there now, whoever started them. */
    private Set<String> virtualThreads() throws IOException {
        Path dump = Files.createTempDirectory(folder, "dump").resolve("threads.json").toAbsolutePath();
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpThreads(dump.toString(),
                HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
        Set<String> ids = new TreeSet<>();
        for (JsonNode container : new ObjectMapper().readTree(dump.toFile()).findValues("threads")) {
            for (JsonNode thread : container)
                if (thread.path("virtual").asBoolean()) ids.add(thread.path("tid").asText());
        }
        return ids;
    }
}
