package podium.frame;

import java.time.Instant;
import java.util.List;

/**
 * A timeline at a moment.
 *
 * @param pods in order of their creation; also those that are gone, so that a picture can tell what went
 */
public record Frame(Instant at, List<PodFrame> pods) {
}
