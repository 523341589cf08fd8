package podium.cluster.core;

import java.time.Instant;
import java.util.Optional;

/** A mark on a node that keeps off Pods which do not tolerate it. */
public record Taint(String key, String value, String effect, Optional<Instant> timeAdded) {
    @Override
    public String toString() {
        return key + (value.isEmpty() ? "" : "=" + value) + ":" + effect;
    }
}
