package podium.kubelet;

import java.time.Instant;

/**
 * One sandbox of a Pod as the runtime lists it.
 *
 * @param attempt 0 for the first
 * @param ready whether it runs
 */
public record SandboxRecord(String id, int attempt, boolean ready, Instant createdAt, String ip) {
}
