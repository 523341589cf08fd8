package podium.cluster.pod;

import java.util.Optional;

/** A rule that decides on a restart by the exit code. */
public record ContainerRestartRule(
        String action,
        Optional<ExitCodeRequirement> exitCodes) {
}
