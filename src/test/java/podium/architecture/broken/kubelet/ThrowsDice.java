package podium.architecture.broken.kubelet;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Chance that no seed decides. */
final class ThrowsDice {
    private ThrowsDice() {
    }

    static double draw() {
        return Math.random() + new Random(1).nextDouble() + ThreadLocalRandom.current().nextDouble();
    }

    static UUID name() {
        return UUID.randomUUID();
    }
}
