package podium.frame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.Container;

/**
 * One probe of a container at a moment.
 *
 * @param kind startup, liveness or readiness
 * @param last the last try in the present run; empty before the first
 */
public record ProbeFrame(String kind, Optional<Try> last) {
    /**
     * One try.
     *
     * @param finding what it found, in the kubelet's words; empty when it passed without a word
     */
    public record Try(Instant at, boolean passed, String finding) {
    }

    /** The kinds that a container has, in the order in which they begin to matter. Rule: kubelet.md §9 */
    static List<String> kinds(Container container) {
        return Stream.of(container.startupProbe().map(_ -> "startup"), container.livenessProbe().map(_ -> "liveness"),
                container.readinessProbe().map(_ -> "readiness")).flatMap(Optional::stream).toList();
    }
}
