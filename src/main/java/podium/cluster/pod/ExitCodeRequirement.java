package podium.cluster.pod;

import java.util.List;

/** In or NotIn a list of exit codes. */
public record ExitCodeRequirement(
        String operator,
        List<Integer> values) {
}
