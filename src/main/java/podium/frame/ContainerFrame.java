package podium.frame;

import java.time.Instant;
import java.util.List;

/**
 * One container at a moment.
 *
 * @param since when the look began
 * @param attempt 0 for the first run
 * @param hasRun whether any run of it has begun
 * @param started whether its startup is over: what a sidecar needs to let the next one start
 * @param everStarted whether its startup has been over at any time
 * @param lastLine the last line of the log of the current run; empty when it wrote none
 * @param ports the ports it names
 * @param probes in the order in which they begin to matter
 */
public record ContainerFrame(String name, Role role, String image, Look look, Instant since, int attempt,
        boolean hasRun, boolean started, boolean everStarted, String lastLine, List<Integer> ports,
        List<ProbeFrame> probes) {
    /** Whether the next container in the row may start. Rule: a plain one has ended well, a sidecar has started. */
    public boolean through() {
        return role == Role.SIDECAR ? started : look instanceof Look.Done;
    }
}
