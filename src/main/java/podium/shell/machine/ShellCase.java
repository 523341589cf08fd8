package podium.shell.machine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Runs one script as the recorded cases of the shell were run. */
public final class ShellCase {
    private static final Duration LONGEST = Duration.ofHours(1);

    private ShellCase() {
    }

    /** What a script wrote, and how it ended; {@code faults} are defects of the simulation itself. */
    public record Result(int rc, String out, String err, List<Throwable> faults) {
    }

    /** Runs a script by {@code /bin/sh -c}; a script that does not end within an hour of virtual time ends with 124. */
    public static Result run(String script) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        SequencedMap<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", "/bin");
        environment.put("HOME", "/root");
        Sandbox.Job job = new Sandbox.Job(List.of("/bin/sh", "-c", script), environment, "/", Sandbox.root(),
                Input.empty(), (error, bytes) -> (error ? err : out).writeBytes(bytes), LONGEST, () -> false);
        try {
            Sandbox.Outcome outcome = Sandbox.run(job);
            int code = outcome.end() instanceof Sandbox.Exited(Exit exit) ? exit.code() : 124;
            return new Result(code, text(out), text(err), outcome.faults());
        } catch (StartException e) {
            return new Result(127, "", e.getMessage(), List.of());
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
