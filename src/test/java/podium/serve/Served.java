package podium.serve;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import podium.course.Assets;
import podium.kubectl.session.LiveCluster;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;

/** An empty cluster that is served at a free port. */
final class Served implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private final Credentials credentials = Credentials.drawn();
    private final ServedCluster cluster;
    private final ApiService service;

    /** @param speed virtual seconds in a second */
    Served(double speed) {
        ManifestReader reader = new ManifestReader();
        cluster = new ServedCluster(() -> begin(reader), speed);
        service = new ApiService(cluster, reader, 0, credentials);
    }

    /** A cluster as the one that is served begins. */
    static LiveCluster begin(ManifestReader reader) {
        return LiveCluster.begin(new Engine(reader), reader,
                new Scenario(3, "default", LONGEST, World.standard(Assets.images()), List.of()));
    }

    ServedCluster cluster() {
        return cluster;
    }

    String url() {
        return service.url();
    }

    String token() {
        return credentials.token();
    }

    /** The certificate in PEM. */
    String authority() {
        return new String(Base64.getDecoder().decode(credentials.authority()), StandardCharsets.US_ASCII);
    }

    String kubeconfig() {
        return Kubeconfig.of(url(), credentials, "default");
    }

    /** Waits until something is the case, and not for ever. */
    static void await(Supplier<Boolean> condition) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > until) throw new AssertionError("not within " + PATIENCE);
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        service.close();
        cluster.close();
    }
}
