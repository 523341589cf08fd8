package podium.shell.commands;

import java.time.Duration;
import java.time.Instant;
import podium.shell.kernel.Process;

/** What programs are told about the node: two processors and 24 GiB, booted an hour before any run. */
final class NodeFigures {
    static final long MEMORY_KILOBYTES = 24L << 20;
    private static final Instant EPOCH = Instant.parse("2026-01-05T08:00:00Z");

    private NodeFigures() {
    }

    /** What the node's own programs take, and a little for each process that is seen. */
    static long usedKilobytes(Process process) {
        return (1L << 20) + process.pids().all().size() * 1024L;
    }

    /** How long the node is up. */
    static Duration up(Process process) {
        Duration up = Duration.between(EPOCH, process.now());
        return up.isNegative() || up.toDays() > 3650 ? Duration.ofHours(1) : up;
    }
}
