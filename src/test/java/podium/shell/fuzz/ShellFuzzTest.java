package podium.shell.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import podium.shell.machine.ShellCase;

/**
 * No script crashes the shell, hangs it or leaves a thread behind. {@code -Dpodium.fuzz.scripts=100000} runs more of them,
 * {@code -Dpodium.fuzz.seed=N} others.
 */
class ShellFuzzTest {
    private static final long SCRIPTS = Long.getLong("podium.fuzz.scripts", 3_000);
    private static final long SEED = Long.getLong("podium.fuzz.seed", 1);
    private static final Duration LONGEST = Duration.ofSeconds(200 + SCRIPTS / 20);

    @Test
    void everyScriptEnds() {
        System.out.println("random scripts for the shell: seeds from " + SEED + ", " + SCRIPTS + " of them");
        List<String> defects = Assertions.assertTimeoutPreemptively(LONGEST,
                () -> LongStream.range(SEED, SEED + SCRIPTS).parallel().mapToObj(ShellFuzzTest::defect).flatMap(
                        Optional::stream).toList());
        assertThat(defects).isEmpty();
    }

    /** A mistake behind the last command that made sense is told after that has run. */
    @Test
    void aSyntaxErrorWaitsForItsTurn() {
        assertThat(ShellCase.run("echo first\ncat <<E\n${x\nE\n").out()).isEqualTo("first\n");
        assertThat(defect(13_814)).isEmpty();
    }

    private static Optional<String> defect(long seed) {
        String script = ScriptGrammar.script(seed);
        ShellCase.Result result = ShellCase.run(script);
        if (result.faults().isEmpty() && result.rc() >= 0 && result.rc() != 139) return Optional.empty();
        return Optional.of("seed " + seed + ": rc " + result.rc() + ", " + result.faults() + "\n" + script);
    }

    @Test
    void aSeedAlwaysGivesTheSameRun() {
        for (long seed = SEED; seed < SEED + 50; seed++) {
            String script = ScriptGrammar.script(seed);
            assertThat(ScriptGrammar.script(seed)).isEqualTo(script);
            assertThat(ShellCase.run(script)).as("seed %d", seed).isEqualTo(ShellCase.run(script));
        }
    }
}
