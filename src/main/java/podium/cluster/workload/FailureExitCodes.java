package podium.cluster.workload;

import java.util.List;
import java.util.Optional;

/** Exit codes of a container that a rule is about. */
public record FailureExitCodes(
        Optional<String> containerName,
        String operator,
        List<Integer> values) {
}
