package podium.shell.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How long the node is up: it was booted an hour before any run. */
public final class NodeUptime {
    /** Where the kernel tells it. Rule: proc_uptime(5). */
    static final String FILE = "/proc/uptime";
    private static final Instant BOOT = Instant.parse("2026-01-05T08:00:00Z");
    private static final int PROCESSORS = 2;

    private NodeUptime() {
    }

    /** The time since the node was booted. */
    public static Duration of(Process process) {
        Duration up = Duration.between(BOOT, process.now());
        return up.isNegative() || up.toDays() > 3650 ? Duration.ofHours(1) : up;
    }

    /** The file: the seconds since the boot, and those that all processors together had nothing to do. */
    static OpenFile file(Process process) {
        double seconds = of(process).toMillis() / 1000.0;
        return new MemoryFile(Text.bytes(String.format(Locale.ROOT, "%.2f %.2f\n", seconds,
                seconds * PROCESSORS * 0.97)));
    }
}
