package podium.shell.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import podium.course.Assets;
import podium.shell.fs.Credentials;
import podium.shell.image.Image;
import podium.shell.net.NetworkNamespace;
import podium.shell.net.Wiring;

/** A container that only waits is cheap: its stack, its descriptors, and what it changed of its files. */
@Isolated("it measures the heap")
class SleepingContainersTest {
    private static final int CONTAINERS = 10_000;
    private static final long LIMIT = 200_000_000;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void tenThousandOfThemFitInTwoHundredMegabytes() throws StartException {
        QueueClock clock = new QueueClock(START);
        Image image = Assets.images().find("busybox").orElseThrow();
        long before = used();
        Machine machine = Machines.create(clock);
        try {
            for (int i = 0; i < CONTAINERS; i++) machine.start(config(image));
            while (clock.step(START.plus(Duration.ofSeconds(1)))) {
                // Each step runs one task of the machine.
            }
            assertThat(used() - before).as("bytes that " + CONTAINERS + " sleeping containers hold").isLessThan(LIMIT);
        } finally {
            machine.close();
        }
    }

    private static ContainerConfig config(Image image) {
        NetworkNamespace network = new NetworkNamespace("10.244.0.7", List.of(), new Nowhere());
        return new ContainerConfig("c", List.of("sleep", "3600"),
                new LinkedHashMap<>(image.environment()), "", Identity.ROOT, Credentials.DEFAULT_CAPABILITIES, false,
                image.root().layer(), false, List.of(), network, OptionalLong.empty(), "pod", (_, _) -> {});
    }

    private static final class Nowhere implements Wiring {
        @Override
        public Optional<List<String>> lookUp(String name) {
            return Optional.empty();
        }

        @Override
        public Route route(NetworkNamespace from, String address, int port) {
            return new Route.Refused();
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
