package podium.kubectl;

import java.time.Instant;
import java.util.Locale;
import podium.cluster.pod.Pod;

/** What the kubelet says of a program that it could not start in a container. Rule: kubectl.md §6.3. */
public final class ExecWords {
    private ExecWords() {
    }

    /** The words of the kubelet around those of the runtime. */
    public static String notStarted(Pod pod, Instant now, String message) {
        return "Internal error occurred: error executing command in container: failed to exec in container: failed to "
                + "start exec \"" + id(pod, now)
                + "\": OCI runtime exec failed: exec failed: unable to start container "
                + "process: " + message;
    }

    /** The name that the runtime gives to a program it runs: 64 hexadecimal digits that nobody can foresee. */
    private static String id(Pod pod, Instant now) {
        String seed = pod.metadata().uid() + now;
        StringBuilder digits = new StringBuilder();
        for (int part = 0; part < 8; part++) {
            digits.append(String.format(Locale.ROOT, "%08x", (seed + part).hashCode()));
        }
        return digits.toString();
    }
}
