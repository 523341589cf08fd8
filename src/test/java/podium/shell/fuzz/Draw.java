package podium.shell.fuzz;

import java.util.Random;
import java.util.function.Supplier;

/** Choices that a seed decides. */
final class Draw {
    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @SafeVarargs
    final String from(Supplier<String>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }
}
