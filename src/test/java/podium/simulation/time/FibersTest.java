package podium.simulation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FibersTest {
    private static final Instant T0 = Instant.parse("2026-01-05T09:00:00Z");
    private final EventLoop loop = new EventLoop(T0);
    private final Fibers fibers = new Fibers(loop);
    private final List<String> seen = new ArrayList<>();

    @Test
    void fibersTakeTurnsInVirtualTime() {
        for (String name : List.of("a", "b")) {
            fibers.start(name, f -> {
                for (int i = 0; i < 3; i++) {
                    say(name);
                    f.sleep(Duration.ofSeconds(name.equals("a") ? 2 : 3));
                }
            });
        }
        runUntil(20);
        assertThat(seen).containsExactly("0 a", "0 b", "2 a", "3 b", "4 a", "6 b");
    }

    @Test
    void awaitEndsWithTheConditionOrWithItsTime() {
        Gate gate = new Gate(loop);
        boolean[] ready = {false};
        fibers.start("waits", f -> {
            say("first " + f.await(gate, () -> ready[0], Duration.ofSeconds(2)));
            say("second " + f.await(gate, () -> ready[0], Duration.ofSeconds(60)));
        });
        loop.after(Duration.ofSeconds(5), () -> {
            ready[0] = true;
            gate.open();
        });
        runUntil(100);
        assertThat(seen).containsExactly("2 first false", "5 second true");
    }

    @Test
    void aCancelledFiberEndsWhereItWaits() {
        Fiber fiber = fibers.start("sleeps", f -> {
            f.sleep(Duration.ofSeconds(50));
            say("never");
        });
        fiber.onEnd(() -> say("ended"));
        loop.after(Duration.ofSeconds(1), fiber::cancel);
        runUntil(100);
        assertThat(seen).containsExactly("1 ended");
        assertThat(fiber.hasEnded()).isTrue();
    }

    @Test
    void closingEndsAllThatWait() {
        Fiber fiber = fibers.start("sleeps", f -> f.sleep(Duration.ofDays(1)));
        Fiber unborn = fibers.start("never begins", f -> say("never"));
        loop.runNext(T0);
        fibers.close();
        assertThat(fiber.hasEnded()).isTrue();
        assertThat(unborn.hasEnded()).isFalse();
        runUntil(1);
        assertThat(seen).isEmpty();
    }

    @Test
    void whatAFiberThrowsReachesTheLoop() {
        fibers.start("breaks", f -> {
            throw new IllegalArgumentException("by intent");
        });
        assertThatThrownBy(() -> runUntil(1)).hasMessageContaining("breaks").hasRootCauseMessage("by intent");
    }

    private void say(String text) {
        seen.add(Duration.between(T0, loop.now()).toSeconds() + " " + text);
    }

    private void runUntil(int seconds) {
        while (loop.runNext(T0.plusSeconds(seconds))) assertThat(loop.now()).isBefore(T0.plusSeconds(seconds + 1));
    }
}
