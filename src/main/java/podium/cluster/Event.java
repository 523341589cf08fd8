package podium.cluster;

import java.time.Instant;

/**
 * One event object as {@code kubectl get events} lists it.
 *
 * @param type Normal or Warning
 * @param source who reports it: kubelet, default-scheduler, a controller
 * @param about the object
 * @param fieldPath the container, as in {@code spec.initContainers{x}}; empty for the whole object
 * @param count how often it has happened; the scheduler's events have none, which is 0
 */
public record Event(String name, String type, String reason, String source, ObjectKey about, String fieldPath,
        String message, int count, Instant first, Instant last) {
}
