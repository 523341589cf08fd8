package podium.shell.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that would never end, or take all there is, end all the same. */
class SandboxLimitsTest {
    private static final long ENOUGH = 1 << 20;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private Sandbox.End end(String script) {
        SequencedMap<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", "/bin");
        Sandbox.Job job = new Sandbox.Job(List.of("sh", "-c", script), environment, "/", Sandbox.root(), Input.empty(),
                (error, bytes) -> written.writeBytes(bytes), Duration.ofMinutes(3), () -> written.size() > ENOUGH);
        return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            Sandbox.Outcome outcome = Sandbox.run(job);
            assertThat(outcome.faults()).isEmpty();
            return outcome.end();
        });
    }

    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"while :; do :; done", "until false; do x=$((x+1)); done",
            "f() { while f2; do :; done; }\nf2() { :; }\nf",
            "while :; do x=$(echo a); done", "cd /tmp; echo a >o; cat <o >>o", "sleep 100000",
            "cat /dev/zero >/dev/null"})
    void timeRunsOut(String script) {
        assertThat(end(script)).isEqualTo(new Sandbox.TimedOut());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "cat /dev/zero", "while :; do echo again; done", "yes | cat"})
    void outputIsStopped(String script) {
        assertThat(end(script)).isEqualTo(new Sandbox.Stopped());
        assertThat(written.size()).isLessThan(4 * (int) ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x=a; while :; do x=$x$x; done", "set -- 0123456789; while :; do x=\"$x $* $x\"; done"})
    void memoryRunsOut(String script) {
        assertThat(end(script)).isEqualTo(new Sandbox.Exited(new Exit(137, true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f() { f; }; f", "f() { eval f; }; f", "echo '. /tmp/s' >/tmp/s; . /tmp/s",
            "trap 'f' USR1; f() { kill -USR1 $$; f; }; f"})
    void recursionEndsLikeARealOne(String script) {
        assertThat(end(script)).isEqualTo(new Sandbox.Exited(Exit.of(139)));
    }

    @Test
    void deepRecursionThatEndsIsFine() {
        assertThat(end("f() { [ $1 -eq 0 ] || f $(($1-1)); }; f 4000; echo done $?")).isEqualTo(
                new Sandbox.Exited(Exit.of(0)));
        assertThat(written()).isEqualTo("done 0\n");
    }

    @Test
    void processesAreNotWithoutNumber() {
        assertThat(end("f() { x=$(f); }; f")).isEqualTo(new Sandbox.Exited(Exit.of(2)));
        assertThat(written()).isEqualTo("sh: can't fork: Resource temporarily unavailable\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mkfifo /tmp/p; cat /tmp/p", "mkfifo /tmp/p; exec 3<>/tmp/p; read x <&3"})
    void aDeadlockIsFound(String script) {
        assertThat(end(script)).isEqualTo(new Sandbox.Deadlocked());
    }

    @Test
    void theClockDoesNotWaitForSleepers() {
        assertThat(end("a=$(date +%s); sleep 100; echo $(($(date +%s)-a))")).isEqualTo(
                new Sandbox.Exited(Exit.of(0)));
        assertThat(written()).isEqualTo("100\n");
    }
}
