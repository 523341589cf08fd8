package podium.cluster.pod;

import java.util.List;

/** A command run in the container. */
public record ExecAction(
        List<String> command) {
}
